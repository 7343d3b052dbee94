package org.framescope.spark;

import java.util.Iterator;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Analyses a folder or file of articles on a cluster:
 * {@code spark-submit --class org.framescope.spark.AnalyzeJob framescope-spark-job.jar IN OUT}.
 *
 * <p>IN holds one article a line; several files are taken in the order of their names. OUT becomes a folder of parts that
 * hold one report a line, in the order of the articles. A line that can't be analysed gives an error in its place and
 * costs the others nothing. The lines' numbers count through all of IN.
 */
public final class AnalyzeJob {

    private static final int PROBLEM = 2;

    private AnalyzeJob() {}

    public static void main(String[] args) {
        if (args.length != 2) {
            complain("expected two arguments, IN and OUT; found " + args.length);
            System.exit(PROBLEM);
        }
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("framescope"))) {
            run(spark, args[0], args[1]);
        } catch (UnusablePathException unusable) {
            complain(unusable.getMessage());
            System.exit(PROBLEM);
        }
    }

    private static void complain(String sentence) {
        System.err.println("framescope: " + sentence);
    }

    /** Writes the reports on the articles in {@code in} to the new folder {@code out}. */
    static void run(JavaSparkContext spark, String in, String out) throws UnusablePathException {
        try {
            reports(spark.textFile(in)).saveAsTextFile(out);
        } catch (Exception failed) {
            // Spark is written in Scala and throws checked exceptions that it does not declare.
            throw UnusablePathException.of(failed, in, out);
        }
    }

    private static JavaRDD<String> reports(JavaRDD<String> lines) {
        return lines.zipWithIndex()
                .filter(numbered -> !numbered._1().isBlank())
                .mapPartitions(AnalyzeJob::analyze, true);
    }

    private static Iterator<String> analyze(Iterator<Tuple2<String, Long>> numbered) {
        return new Reports(numbered, Reporter.ofThisJvm());
    }
}
