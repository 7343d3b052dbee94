package org.framescope.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.framescope.engine.model.ModelSettings;
import scala.Tuple2;

/**
 * Analyses a folder or file of articles on a cluster:
 * {@code spark-submit --class org.framescope.spark.AnalyzeJob framescope-spark-job.jar IN OUT [MODELS]}.
 *
 * <p>IN holds one article a line; several files are taken in the order of their names. OUT becomes a folder of parts that
 * hold one report a line, in the order of the articles. A line that can't be analysed gives an error in its place and
 * costs the others nothing. The lines' numbers count through all of IN.
 *
 * <p>MODELS is the folder of models on the machine that submits the job; without it the environment's
 * {@code FRAMESCOPE_MODELS} counts, and without either rules speak alone.
 */
public final class AnalyzeJob {

    private static final int PROBLEM = 2;

    private AnalyzeJob() {}

    public static void main(String[] args) {
        if (args.length < 2 || args.length > 3) {
            complain("expected two or three arguments, IN, OUT and MODELS; found " + args.length);
            System.exit(PROBLEM);
        }
        try {
            ShippedModels models = ShippedModels.of(settings(args));
            try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("framescope"))) {
                run(spark, models, args[0], args[1]);
            }
        } catch (IOException | UnusablePathException unusable) {
            complain(unusable.getMessage());
            System.exit(PROBLEM);
        }
    }

    private static ModelSettings settings(String[] args) {
        ModelSettings system = ModelSettings.ofSystem();
        return args.length == 3 ? new ModelSettings(Optional.of(args[2]), system.profile()) : system;
    }

    private static void complain(String sentence) {
        System.err.println("framescope: " + sentence);
    }

    /** Writes the reports on the articles in {@code in} to the new folder {@code out}. */
    static void run(JavaSparkContext spark, ShippedModels models, String in, String out) throws UnusablePathException {
        try {
            reports(spark.textFile(in), spark.broadcast(models)).saveAsTextFile(out);
        } catch (Exception failed) {
            // Spark is written in Scala and throws checked exceptions that it does not declare.
            throw UnusablePathException.of(failed, in, out);
        }
    }

    private static JavaRDD<String> reports(JavaRDD<String> lines, Broadcast<ShippedModels> models) {
        return lines.zipWithIndex()
                .filter(numbered -> !numbered._1().isBlank())
                .mapPartitions(numbered -> analyze(numbered, models), true);
    }

    private static Iterator<String> analyze(Iterator<Tuple2<String, Long>> numbered, Broadcast<ShippedModels> models) {
        return new Reports(numbered, Reporter.ofThisJvm(models.value()));
    }
}
