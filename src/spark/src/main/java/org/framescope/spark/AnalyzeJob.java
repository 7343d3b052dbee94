package org.framescope.spark;

import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Analyses a folder or file of articles on a cluster:
 * {@code spark-submit --class org.framescope.spark.AnalyzeJob framescope-spark-job.jar IN OUT [MODELS] [--as FORM]}.
 *
 * <p>IN holds one article a line (NDJSON, which may be packed by gzip) or one a row (Apache Parquet); files at any depth
 * are taken in the order of their paths. The articles are spread over the cluster in small slices, whatever the size of the
 * files that they came in. OUT becomes a folder of one part for each slice, in the order of the articles: reports, one a
 * line, or rows of a table with the report in its last column. What can't be analysed gives an error in its place and
 * costs the others nothing. The numbers of lines count through all of IN.
 *
 * <p>A part is there as a whole or not at all. Submitted again with the same IN, OUT and MODELS, a job that was stopped
 * makes the parts that are missing.
 *
 * <p>MODELS is the folder of models on the machine that submits the job; without it the environment's
 * {@code FRAMESCOPE_MODELS} counts, and without either rules speak alone.
 */
public final class AnalyzeJob {

    private static final int PROBLEM = 2;

    private AnalyzeJob() {}

    public static void main(String[] args) {
        try {
            JobArguments asked = JobArguments.of(args);
            ShippedModels models = ShippedModels.of(asked.models());
            try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("framescope"))) {
                complain(run(spark, models, asked).told());
            }
        } catch (IOException | UnusablePathException unusable) {
            complain(unusable.getMessage());
            System.exit(PROBLEM);
        }
    }

    private static void complain(String sentence) {
        System.err.println("framescope: " + sentence);
    }

    /** Writes the parts that are not there yet, and says what became of their articles. */
    static JobEnd run(JavaSparkContext spark, ShippedModels models, JobArguments asked)
            throws IOException, UnusablePathException {
        OutFolder out = new OutFolder(asked.out(), spark.hadoopConfiguration());
        try (SliceInput input = SliceInput.of(spark, asked.in())) {
            JobPlan plan = out.begun(JobPlan.of(input, models, asked.form(), spark.defaultParallelism()));
            Parts missing = out.missing(plan);
            Tallies tallies = new Tallies(spark.sc());
            if (missing.count() > 0) {
                Broadcast<ShippedModels> shipped = spark.broadcast(models);
                Broadcast<SerializableConfiguration> files =
                        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
                PartWriter writer = new PartWriter(asked.out(), plan.form(), missing, tallies, shipped, files);
                slices(input, plan, missing).foreachPartition(writer);
            }
            out.finish();
            return tallies.end(plan, missing, asked.out());
        } catch (Exception failed) {
            // Spark is written in Scala and throws checked exceptions that it does not declare.
            throw UnusablePathException.of(failed, asked.in());
        }
    }

    /** One partition for each missing part, its articles in their order. */
    private static JavaPairRDD<Long, String> slices(SliceInput input, JobPlan plan, Parts missing) {
        int size = plan.slice();
        return input.numbered()
                .filter(article -> missing.contains((int) (article._1() / size)))
                .repartitionAndSortWithinPartitions(new SlicePartitioner(missing, size));
    }
}
