package org.framescope.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import scala.Tuple2;

/**
 * Articles as rows of Parquet files, whose columns are called as an article's fields. Spark packs files into partitions as
 * their sizes please, so a row's number comes from its place in its file.
 */
final class ParquetArticles {

    private static final String FILE = "file";
    private static final String PLACE = "place";
    private static final String ARTICLE = "article";

    private ParquetArticles() {}

    /** The rows as JSON, by number. Columns without a value are left out. */
    static JavaPairRDD<Long, String> numbered(JavaSparkContext spark, List<LocatedFileStatus> files) {
        SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
        String[] paths = files.stream().map(file -> file.getPath().toString()).toArray(String[]::new);
        Dataset<Row> table = session.read()
                .option("mergeSchema", "true")
                .option("recursiveFileLookup", "true")
                .parquet(paths);
        Dataset<Row> rows = table.select(
                functions.col("_metadata.file_path").as(FILE),
                functions.col("_metadata.row_index").as(PLACE),
                functions.to_json(functions.struct(functions.col("*"))).as(ARTICLE));
        Map<String, Long> before = before(rows);
        return rows.javaRDD()
                .mapToPair(row -> new Tuple2<>(before.get(row.getString(0)) + row.getLong(1), row.getString(2)));
    }

    /** How many rows the files have that come before a file in the order of their paths. */
    private static Map<String, Long> before(Dataset<Row> rows) {
        Map<String, Long> counts = rows.groupBy(FILE).count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
        Map<String, Long> before = new HashMap<>();
        long sum = 0;
        for (String file : counts.keySet().stream().sorted().toList()) {
            before.put(file, sum);
            sum += counts.get(file);
        }
        return before;
    }
}
