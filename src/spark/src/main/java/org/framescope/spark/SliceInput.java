package org.framescope.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * The articles of a file or folder, numbered from 0 in the order of the files' paths and of the lines or rows in each.
 *
 * @param numbered article by number, as JSON
 * @param files each file's path and bytes, by which the same input is known again
 * @param count of articles, blank lines included
 */
record SliceInput(JavaPairRDD<Long, String> numbered, List<String> files, long count) implements AutoCloseable {

    SliceInput {
        files = List.copyOf(files);
    }

    /**
     * Opens an input.
     *
     * @throws UnusablePathException where there is none, or where lines and rows are mixed
     */
    static SliceInput of(JavaSparkContext spark, String in) throws IOException, UnusablePathException {
        List<LocatedFileStatus> files = files(in, spark.hadoopConfiguration());
        long rows = files.stream()
                .filter(file -> file.getPath().getName().endsWith(".parquet"))
                .count();
        if (rows > 0 && rows < files.size()) {
            throw new UnusablePathException("expected Parquet files alone or none of them; found " + rows + " among "
                    + files.size() + ": " + in);
        }
        JavaPairRDD<Long, String> numbered = rows > 0 ? ParquetArticles.numbered(spark, files) : lines(spark, files);
        // Counted, cut into slices and read by these, but decoded once; on disks, for memory is the analysis's.
        numbered.persist(StorageLevel.DISK_ONLY());
        List<String> known = files.stream()
                .map(file -> file.getPath().toUri().getPath() + " " + file.getLen())
                .toList();
        return new SliceInput(numbered, known, numbered.count());
    }

    private static List<LocatedFileStatus> files(String in, Configuration configuration)
            throws IOException, UnusablePathException {
        Path path = new Path(in);
        List<LocatedFileStatus> files = new ArrayList<>();
        try {
            RemoteIterator<LocatedFileStatus> all =
                    FileSystem.get(path.toUri(), configuration).listFiles(path, true);
            while (all.hasNext()) {
                LocatedFileStatus file = all.next();
                String name = file.getPath().getName();
                if (!name.startsWith("_") && !name.startsWith(".")) {
                    files.add(file);
                }
            }
        } catch (FileNotFoundException missing) {
            throw new UnusablePathException("no such input: " + in);
        }
        if (files.isEmpty()) {
            throw new UnusablePathException("the folder holds no files: " + in);
        }
        files.sort(Comparator.comparing(LocatedFileStatus::getPath));
        return files;
    }

    private static JavaPairRDD<Long, String> lines(JavaSparkContext spark, List<LocatedFileStatus> files) {
        JobConf job = new JobConf(spark.hadoopConfiguration());
        FileInputFormat.setInputPaths(
                job, files.stream().map(file -> literal(file.getPath())).toArray(Path[]::new));
        return spark.hadoopRDD(job, TextInputFormat.class, LongWritable.class, Text.class)
                .map(line -> line._2().toString())
                .zipWithIndex()
                .mapToPair(scala.Tuple2::swap);
    }

    /** A path whose name has a meaning in patterns, so that it means itself. */
    private static Path literal(Path path) {
        return new Path(path.toString().replaceAll("[\\\\{}\\[\\]*?]", "\\\\$0"));
    }

    @Override
    public void close() {
        numbered.unpersist(false);
    }
}
