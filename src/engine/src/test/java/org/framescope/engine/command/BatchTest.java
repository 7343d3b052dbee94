package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final String ARTICLE =
            "{\"id\":\"a\",\"outlet\":\"example.org\",\"body\":\"The council met. \\\"We agree,\\\" Anna Weber"
                    + " said.\"}";
    private static final String GERMAN =
            "{\"id\":\"de\",\"body\":\"Der Rat hat am Dienstag getagt. Die Opposition war nicht da, wie ein Sprecher"
                    + " sagte.\"}";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        in = folder.resolve("in.ndjson");
        out = folder.resolve("out");
        Files.writeString(in, String.join("\n", ARTICLE, "", "{\"body\":", GERMAN, ARTICLE) + "\n");
    }

    private CommandRun batch(String... more) {
        return CommandRun.of(
                "",
                Stream.concat(Stream.of("batch", in.toString(), "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** The bytes of every file but the lock, by name. */
    private static Map<String, String> files(Path home) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(out.resolve(name));
    }

    @Test
    void everyArticleIsAccountedFor() throws IOException {
        CommandRun run = batch();
        assertEquals(Exit.PROBLEM, run.exit(), run.err());
        JsonNode articles =
                Json.MAPPER.readTree(out.resolve("manifest.json").toFile()).path("articles");
        assertEquals(
                "{\"in\":4,\"scored\":2,\"skipped\":1,\"failed\":1,\"reasons\":{\"Malformed JSON\":1,\"not"
                        + " English\":1}}",
                articles.toString());
        assertEquals(4, lines("reports.ndjson").size());
        List<String> rows = lines("tables/articles.csv");
        assertTrue(rows.get(0).startsWith("item,id,status,reason,outlet"), rows.get(0));
        assertTrue(rows.get(1).startsWith("1,a,scored,,example.org"), rows.get(1));
        assertTrue(rows.get(2).startsWith("2,3,failed,Malformed JSON"), rows.get(2));
        assertTrue(rows.get(3).startsWith("3,de,skipped,not English"), rows.get(3));
        assertTrue(run.err().contains("4 articles, 1 skipped, 1 failed"), run.err());
    }

    @Test
    void aDamagedFileCostsItsRestAlone() throws IOException {
        in = Files.createDirectory(folder.resolve("articles"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            many.append("{\"id\":")
                    .append(i)
                    .append(",\"body\":\"Ward ")
                    .append(i * 7919)
                    .append(" votes.\"}\n");
        }
        byte[] packed = gzip(many.toString());
        Files.write(in.resolve("a.ndjson.gz"), Arrays.copyOf(packed, packed.length / 2));
        Files.writeString(in.resolve("b.ndjson"), ARTICLE + "\n");
        CommandRun run = batch("--only", "wording");
        assertEquals(Exit.PROBLEM, run.exit(), run.err());
        JsonNode articles =
                Json.MAPPER.readTree(out.resolve("manifest.json").toFile()).path("articles");
        assertEquals(1, articles.path("failed").asInt(), articles.toString());
        int whole = articles.path("in").asInt() - 2;
        assertTrue(whole > 50, articles.toString());
        List<String> reports = lines("reports.ndjson");
        assertTrue(reports.get(whole).contains("a.ndjson.gz breaks off"), reports.get(whole));
        assertTrue(reports.get(whole + 1).contains("\"a\""), "the file behind it: " + reports.get(whole + 1));
        Map<String, String> first = files(out);
        assertEquals(Exit.PROBLEM, batch("--only", "wording").exit(), "again");
        assertEquals(first, files(out));
    }

    @Test
    void packedLinesAreReadAsLinesWhateverTheirFileIsCalled() throws IOException {
        in = folder.resolve("part-00000.gz");
        Files.write(in, gzip(ARTICLE + "\n" + ARTICLE + "\n"));
        assertEquals(Exit.OK, batch("--only", "wording").exit());
        assertEquals(2, lines("reports.ndjson").size());
    }

    @Test
    void resultsInsideTheFolderOfTheArticlesAreNoArticles() throws IOException {
        in = folder;
        Files.writeString(folder.resolve("in.ndjson"), ARTICLE + "\n");
        assertEquals(Exit.OK, batch("--only", "wording").exit());
        CommandRun again = batch("--only", "wording");
        assertEquals(Exit.OK, again.exit(), again.err());
        assertEquals(1, lines("reports.ndjson").size());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void everyNamedOutletHasALine() throws IOException {
        Files.writeString(
                in,
                (GERMAN + "\n" + ARTICLE.replace("example.org", "few.example") + "\n") + (ARTICLE + "\n").repeat(6));
        batch();
        List<String> outlets = lines("outlets.ndjson");
        assertEquals(2, outlets.size());
        assertEquals(0, Json.MAPPER.readTree(outlets.get(1)).path("measures").size(), "one article tells nothing");
        JsonNode profile = Json.MAPPER.readTree(outlets.get(0));
        assertEquals("example.org", profile.path("outlet").asText());
        assertEquals(6, profile.path("articles").asInt());
        assertEquals("abstained", profile.path("reliability").path("status").asText());
        JsonNode density = StreamSupport.stream(profile.path("measures").spliterator(), false)
                .filter(m -> m.path("name").asText().equals("attribution.density"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, density.path("support").asInt());
        assertEquals(
                density.path("value").asDouble(),
                density.path("interval").path(0).asDouble());
        String value = density.path("value").asText();
        assertTrue(
                lines("tables/outlets.csv")
                        .contains(
                                "example.org,all,,attribution.density," + value + "," + value + "," + value + ",6,6,,"),
                "the same as a row of the table");
    }

    @Test
    void wireCopyRepeatsAndOpinionAreToldApart() throws IOException {
        String text = "The council met on Tuesday. Officials said the plan would go ahead next year, and nobody spoke"
                + " against it. Anna Weber, who leads the opposition, stayed away from the vote, her office said.";
        String other = "Rain fell on the northern valleys for a third day, and the river rose by two meters at the old"
                + " mill. Helen Roth of the fire service said that nobody was hurt and that all the bridges were open.";
        Files.writeString(
                in,
                article("a.example", "", "news", text)
                        + article("b.example", "", "news", text.replace("next year", "in spring"))
                        + article("a.example", "", "news", text + " More followed.")
                        + article("a.example", "By Jane Doe, Reuters", "news", other)
                        + article("a.example", "", "opinion", "We must act now. " + other.replace(" ", " not ")));
        batch();
        JsonNode profile = Json.MAPPER.readTree(lines("outlets.ndjson").get(0));
        assertEquals(
                "{\"credited\":1,\"shared\":2,\"repeated\":1,\"opinion\":1}",
                profile.path("copies").toString());
        Map<String, Integer> sizes = new TreeMap<>();
        profile.path("selections")
                .forEach(own -> sizes.put(
                        own.path("selection").asText(), own.path("articles").asInt()));
        assertEquals(Map.of("without-wire-copy", 1, "without-repeats", 3, "without-opinion", 3), sizes);
        assertTrue(
                lines("tables/outlets.csv").stream()
                        .anyMatch(row -> row.startsWith("a.example,all,,reliability,,,,4,4,,")),
                "why there is no estimate");
        JsonNode story = Json.MAPPER.readTree(lines("stories.ndjson").get(0));
        assertEquals(1, lines("stories.ndjson").size());
        assertEquals(3, story.path("articles").size());
        assertEquals("b.example", story.at("/articles/1/outlet").asText());
    }

    private static String article(String outlet, String byline, String genre, String body) {
        return Json.write(Map.of("outlet", outlet, "byline", byline, "genre", genre, "body", body)) + "\n";
    }

    @Test
    void packedArticlesAreUnpacked() throws IOException {
        batch();
        Map<String, String> plain = files(out);
        Path packed = folder.resolve("in.ndjson.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(in, gzip);
        }
        in = packed;
        out = folder.resolve("out-packed");
        batch();
        assertEquals(plain.get("reports.ndjson"), files(out).get("reports.ndjson"));
    }

    @Test
    void anOutletIsNamedAsTheInputNamesItHoweverOdd() throws IOException {
        Files.writeString(in, ARTICLE.replace("example.org", "@ledger, \\\"daily\\\"") + "\n");
        assertEquals(Exit.OK, batch().exit());
        List<String> outlets = lines("outlets.ndjson");
        assertEquals(1, outlets.size());
        assertEquals(
                "@ledger, \"daily\"",
                Json.MAPPER.readTree(outlets.get(0)).path("outlet").asText());
        assertTrue(lines("tables/articles.csv").get(1).contains("\"'@ledger, \"\"daily\"\"\""));
    }

    @Test
    void theReportsAreThoseOfAnalyze() throws IOException {
        batch();
        assertEquals(CommandRun.of(Files.readString(in), "analyze", "-").lines(), lines("reports.ndjson"));
    }

    @Test
    void theSameBatchGivesTheSameBytesWhateverTheThreads() throws IOException {
        batch("--threads", "1");
        Map<String, String> first = files(out);
        assertEquals(Exit.PROBLEM, batch("--threads", "3").exit());
        assertEquals(first, files(out));
        out = folder.resolve("again");
        batch("--threads", "3");
        assertEquals(first, files(out));
    }

    @Test
    void whatWasWrittenBehindTheLastSaveIsCutOff() throws IOException {
        batch();
        Map<String, String> whole = files(out);
        Files.delete(out.resolve("manifest.json"));
        Files.writeString(out.resolve("reports.ndjson"), whole.get("reports.ndjson") + "{\"id\":\"half");
        Files.writeString(out.resolve("tables/articles.csv"), whole.get("tables/articles.csv") + "5,a,sco");
        batch();
        assertEquals(whole, files(out));
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        Files.createDirectories(folder.resolve("many/b"));
        Files.writeString(folder.resolve("many/b/one.json"), ARTICLE);
        Files.writeString(
                folder.resolve("many/a.txt"), "A headline\n\nIt rained in the town all day, Anna Weber said.\n");
        Files.writeString(folder.resolve("many/.hidden"), "nothing");
        in = folder.resolve("many");
        assertEquals(Exit.OK, batch().exit());
        List<String> rows = lines("tables/articles.csv");
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).startsWith("1,a.txt,scored"), rows.get(1));
        assertTrue(rows.get(2).startsWith("2,a,scored"), rows.get(2));
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        batch();
        Files.writeString(in, ARTICLE);
        complains("other articles, models, outlet rules or settings");
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("reports.ndjson"), "mine");
        out = foreign;
        complains("something else");
        assertEquals("mine", Files.readString(foreign.resolve("reports.ndjson")));
        out = in;
        complains("must name a folder");
        in = folder.resolve("nowhere");
        complains("no such file or folder");
        in = Files.createDirectories(folder.resolve("empty"));
        complains("holds no files");
    }

    @Test
    void pagesAreReadByWhatWasTaughtAboutTheirOutlet() throws IOException {
        String said =
                "Officials familiar with the plan said the bridge would stay closed until the spring of next year.";
        in = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                in.resolve("page.html"),
                "<html><head><title>Bridge</title><link rel=canonical"
                        + " href='https://www.taught.example/a'></head><body><h1>Bridge"
                        + " closed</h1><article><p>" + "The council met on Tuesday. ".repeat(20)
                        + "</p><div class=odd><p>"
                        + said + "</p></div></article></body></html>");
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path rule = Files.writeString(
                rules.resolve("taught.example.json"),
                "{\"domain\":\"taught.example\",\"rules\":[{\"selector\":\".odd\",\"as\":\"drop\"}]}");
        batch();
        assertTrue(lines("reports.ndjson").get(0).contains("familiar with"), "nothing is taught");
        out = folder.resolve("taught");
        batch("--outlet-rules", rules.toString());
        assertTrue(!lines("reports.ndjson").get(0).contains("familiar with"), "dropped as taught");
        JsonNode plan =
                Json.MAPPER.readTree(out.resolve("manifest.json").toFile()).path("plan");
        assertEquals(64, plan.at("/outletRules/taught.example").asText().length(), plan.toString());
        Files.writeString(rule, Files.readString(rule).replace("drop", "body"));
        CommandRun changed = batch("--outlet-rules", rules.toString());
        assertEquals(Exit.PROBLEM, changed.exit());
        assertTrue(changed.err().contains("outlet rules"), changed.err());
    }

    private void complains(String part) {
        CommandRun run = batch();
        assertEquals(Exit.PROBLEM, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(part), run.err());
    }
}
