package org.framescope.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.EntryWriter;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
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
                .set("spark.sql.shuffle.partitions", "2")
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

    private JobEnd job(Path in, ModelSettings models, PartForm form) throws IOException, UnusablePathException {
        return AnalyzeJob.run(
                spark,
                ShippedModels.of(models),
                new JobArguments(in.toString(), folder.resolve("out").toString(), models, form));
    }

    private List<String> reports(String input) throws IOException, UnusablePathException {
        return reports(input, ModelSettings.NONE);
    }

    private List<String> reports(String input, ModelSettings models) throws IOException, UnusablePathException {
        job(Files.writeString(folder.resolve("articles.ndjson"), input), models, PartForm.NDJSON);
        return read();
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve("out"))) {
            return parts.filter(p -> p.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> read() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path part : parts()) {
            lines.addAll(Files.readAllLines(part));
        }
        return lines;
    }

    private static String articles(int count) {
        return IntStream.range(0, count).mapToObj(AnalyzeJobTest::article).collect(Collectors.joining("\n"));
    }

    private static List<String> ids(List<String> reports) {
        return reports.stream().map(report -> at("/id", report)).toList();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static String at(String pointer, String line) {
        try {
            return Json.read(line).at(pointer).toString();
        } catch (InvalidInputException invalid) {
            throw new AssertionError(line, invalid);
        }
    }

    @Test
    void oneReportForEachArticleInTheirOrderAcrossParts() throws Exception {
        List<String> reports = reports(articles(60));

        assertEquals(numbers(60), ids(reports));
        assertEquals(3, parts().size(), "the articles were spread");
        assertTrue(Files.exists(folder.resolve("out/_SUCCESS")));
    }

    @Test
    void filesAreTakenInTheOrderOfTheirPathsWhateverTheyAreCalled() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in/b[1],{2}"));
        Files.writeString(in.resolve("2.ndjson"), article(3) + "\n" + article(4));
        Files.writeString(in.resolve("1*.ndjson"), article(1) + "\n" + article(2) + "\n");
        Files.writeString(folder.resolve("in/a.ndjson"), article(0));
        Files.writeString(folder.resolve("in/_log"), "no article");

        job(folder.resolve("in"), ModelSettings.NONE, PartForm.NDJSON);

        assertEquals(numbers(5), ids(read()));
    }

    @Test
    void onePackedFileIsSpreadOverTheCluster() throws Exception {
        Path in = folder.resolve("articles.ndjson.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(in))) {
            packed.write(articles(60).getBytes(StandardCharsets.UTF_8));
        }

        job(in, ModelSettings.NONE, PartForm.NDJSON);

        assertEquals(numbers(60), ids(read()));
        assertEquals(3, parts().size());
        byte[] whole = Files.readAllBytes(in);
        Files.write(in, Arrays.copyOf(whole, whole.length / 2));
        UnusablePathException damaged =
                assertThrows(UnusablePathException.class, () -> job(in, ModelSettings.NONE, PartForm.NDJSON));
        assertTrue(damaged.getMessage().contains("damaged or cut off"), damaged.getMessage());
    }

    @Test
    void aStoppedJobMakesThePartsThatAreMissing() throws Exception {
        String input = articles(60);
        List<String> reports = reports(input);
        Path first = parts().get(0);
        FileTime made = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(first, made);
        Files.delete(parts().get(1));
        Files.delete(folder.resolve("out/_SUCCESS"));
        Files.writeString(folder.resolve("out/.part-00001.ndjson-7"), "half a li");

        JobEnd end = job(folder.resolve("articles.ndjson"), ModelSettings.NONE, PartForm.NDJSON);

        assertEquals(new JobEnd(20, 0, 0, 2, folder.resolve("out").toString()), end);
        assertEquals(reports, read());
        assertEquals(made, Files.getLastModifiedTime(first), "what was there was left alone");
        assertTrue(Files.exists(folder.resolve("out/_SUCCESS")));
    }

    @Test
    void aFolderOfAnotherJobIsLeftAlone() throws Exception {
        List<String> reports = reports(articles(2));

        UnusablePathException other = assertThrows(UnusablePathException.class, () -> reports(articles(3)));
        UnusablePathException form = assertThrows(
                UnusablePathException.class,
                () -> job(
                        Files.writeString(folder.resolve("articles.ndjson"), articles(2)),
                        ModelSettings.NONE,
                        PartForm.PARQUET));

        assertTrue(other.getMessage().contains("found one of others"), other.getMessage());
        assertTrue(form.getMessage().contains("found one of others"), form.getMessage());
        assertEquals(reports, read());
    }

    @Test
    void rowsOfParquetAreReadAndWritten() throws Exception {
        SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
        String in = folder.resolve("in").toString();
        // The later file is the larger one, which Spark by itself would read first.
        table(session, 0, 2).coalesce(1).write().parquet(in + "/a");
        table(session, 2, 40).coalesce(1).write().parquet(in + "/b");

        JobEnd end = job(folder.resolve("in"), ModelSettings.NONE, PartForm.PARQUET);

        assertEquals(40, end.scored());
        Dataset<Row> rows = session.read().parquet(folder.resolve("out").toString());
        List<Row> ordered =
                rows.select("item", "id", "status", "report").orderBy("item").collectAsList();
        assertEquals(numbers(40), ordered.stream().map(row -> row.getString(1)).toList());
        assertEquals(40, ordered.get(39).getLong(0));
        assertEquals("scored", ordered.get(39).getString(2));
        assertEquals("39", at("/id", ordered.get(39).getString(3)));
        assertEquals(
                "1",
                String.valueOf(
                        Json.read(ordered.get(0).getString(3)).at("/captions").size()));
    }

    private static Dataset<Row> table(SparkSession session, int from, int to) {
        List<String> lines = IntStream.range(from, to)
                .mapToObj(id -> article(id).replace("\"body\"", "\"captions\":[{\"text\":\"A bridge.\"}],\"body\""))
                .toList();
        return session.read().json(session.createDataset(lines, Encoders.STRING()));
    }

    @Test
    void linesAndRowsAreNotMixed() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.ndjson"), article(1));
        Files.writeString(in.resolve("b.parquet"), "no table");

        UnusablePathException mixed =
                assertThrows(UnusablePathException.class, () -> job(in, ModelSettings.NONE, PartForm.NDJSON));
        assertTrue(mixed.getMessage().contains("found 1 among 2"), mixed.getMessage());
        Files.delete(in.resolve("a.ndjson"));
        UnusablePathException damaged =
                assertThrows(UnusablePathException.class, () -> job(in, ModelSettings.NONE, PartForm.NDJSON));
        assertTrue(damaged.getMessage().contains("damaged"), damaged.getMessage());
    }

    @Test
    void theInstalledModelsSayWhatTheySayElsewhere() throws Exception {
        ModelSettings installed = ModelSettings.of(Path.of("../../models"));
        Framescope framescope = Framescope.with(installed);
        framescope.open(Set.of());

        List<String> reports = reports(article(1) + "\n" + article(2) + "\n", installed);

        assertEquals(
                new EntryWriter(framescope)
                        .render(new ArticleAnalyzer(framescope, Set.of()).analyze(new Line(1, article(1), false)))
                        .line(),
                reports.get(0));
        assertEquals(3, Json.read(reports.get(1)).at("/versions/models").size(), "attribution, sentences, wording");
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
        Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("thesis.txt"), "mine");

        UnusablePathException missing = assertThrows(
                UnusablePathException.class, () -> job(folder.resolve("nowhere"), ModelSettings.NONE, PartForm.NDJSON));
        UnusablePathException taken =
                assertThrows(UnusablePathException.class, () -> job(in, ModelSettings.NONE, PartForm.NDJSON));

        assertTrue(missing.getMessage().startsWith("no such input: "));
        assertTrue(taken.getMessage().contains("found one with files in it"));
    }

    @Test
    void argumentsAreReadOrRefused() throws UnusablePathException {
        JobArguments asked = JobArguments.of("in", "--as", "parquet", "out", "models");
        assertEquals(PartForm.PARQUET, asked.form());
        assertEquals("out", asked.out());
        assertEquals("models", asked.models().folder().orElseThrow());
        for (String[] wrong : new String[][] {
            {"in"}, {"in", "out", "models", "more"}, {"in", "out", "--as"}, {"in", "out", "--as", "csv"}
        }) {
            assertTrue(assertThrows(UnusablePathException.class, () -> JobArguments.of(wrong))
                    .getMessage()
                    .startsWith("expected"));
        }
    }
}
