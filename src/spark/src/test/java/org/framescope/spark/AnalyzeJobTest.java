package org.framescope.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.model.TinyBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeJobTest {

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.default.parallelism", "4")
                // Small splits, so that a small file has several partitions.
                .set("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "2000"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String article(int id) {
        return "{\"id\":" + id
                + ",\"body\":\"The mayor said on Monday that the bridge would stay open. \\u201cWe have no"
                + " money for a new one,\\u201d she added.\"}";
    }

    private List<String> reports(String input) throws IOException, UnusablePathException {
        return reports(input, ModelSettings.NONE);
    }

    private List<String> reports(String input, ModelSettings models) throws IOException, UnusablePathException {
        Path in = Files.writeString(folder.resolve("articles.ndjson"), input);
        Path out = folder.resolve("out");
        AnalyzeJob.run(spark, ShippedModels.of(models), in.toString(), out.toString());
        return read(out);
    }

    private static List<String> read(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(out)) {
            for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    private static String at(String pointer, String line) {
        try {
            return Json.read(line).at(pointer).toString();
        } catch (InvalidInputException invalid) {
            throw new AssertionError(line, invalid);
        }
    }

    @Test
    void oneReportForEachArticleInTheirOrderAcrossPartitions() throws Exception {
        String input = IntStream.range(0, 60).mapToObj(AnalyzeJobTest::article).collect(Collectors.joining("\n"));

        List<String> reports = reports(input);

        assertEquals(
                IntStream.range(0, 60).mapToObj(String::valueOf).toList(),
                reports.stream().map(r -> at("/id", r)).toList());
        assertTrue(Files.exists(folder.resolve("out/part-00001")), "the input was split");
    }

    @Test
    void aBadRecordGivesAnErrorInItsPlaceAndTheJobGoesOn() throws Exception {
        List<String> reports = reports("\uFEFF" + article(1) + "\n\nbroken\n" + article(2) + "\n");

        assertEquals(
                List.of("1", "3", "2"), reports.stream().map(r -> at("/id", r)).toList());
        assertEquals("\"urn:framescope:problem:malformed-json\"", at("/error/type", reports.get(1)));
        assertEquals("3", at("/error/line", reports.get(1)));
    }

    @Test
    void theModelsOfTheSubmittingMachineSpeakInEveryReport() throws Exception {
        Path models = folder.resolve("models");
        TinyBundle.write(models);

        List<String> reports = reports(article(1) + "\n" + article(2) + "\n", ModelSettings.of(models));

        assertEquals(2, reports.size());
        for (String report : reports) {
            assertTrue(at("/versions/models/sentences", report).length() > 60, report);
        }
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaid() throws IOException {
        Path in = Files.writeString(folder.resolve("articles.ndjson"), article(1));

        UnusablePathException missing = assertThrows(
                UnusablePathException.class,
                () -> AnalyzeJob.run(
                        spark,
                        ShippedModels.of(ModelSettings.NONE),
                        folder.resolve("nowhere").toString(),
                        "unused"));
        UnusablePathException taken = assertThrows(
                UnusablePathException.class,
                () -> AnalyzeJob.run(spark, ShippedModels.of(ModelSettings.NONE), in.toString(), folder.toString()));

        assertTrue(missing.getMessage().startsWith("no such input: "));
        assertTrue(taken.getMessage().contains("found one: "));
    }
}
