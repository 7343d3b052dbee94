package org.framescope.app.batch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many articles go in at once, each has its answer, and the answers are those of the command line. */
@QuarkusTest
class BatchesTest {

    /** As long as an archive names its files. */
    private static final String LONG_NAME = "articles-" + "of-the-spring-".repeat(12) + ".ndjson.gz";

    private static final String BATCHES = "/api/v1/batches";
    private static final String NDJSON = "application/x-ndjson";

    /** Good, blank, malformed, German, a NUL in three forms, an odd id, one too deep, an opinion. */
    private static final String MIXED = String.join(
            "\n",
            "{\"id\":\"a\",\"outlet\":\"example.org\",\"headline\":\"Talks resume\",\"body\":\"The council met."
                    + " \\\"We agree,\\\" Anna Weber said. Critics slammed the regime.\"}",
            "",
            "{\"body\":",
            "{\"id\":\"de\",\"body\":\"Der Rat hat am Dienstag getagt. Die Opposition war nicht da, wie ein Sprecher"
                    + " sagte.\"}",
            "{\"id\":1.50,\"body\":\"NUL \\u0000 inside. Officials said so.\"}",
            "{\"id\":\"raw\",\"body\":\"NUL \0 inside.\"}",
            "{\"id\":\"gen\\u0000re\",\"genre\":\"opinion\",\"body\":\"We must act, officials said.\"}",
            "[".repeat(80),
            "{\"id\":\"cap\",\"body\":\"Rain fell on the city. Anna Weber said it would"
                    + " stop.\",\"captions\":[{\"text\":\"A soldier in Kyiv.\"}]}",
            "");

    private static final String TABLE =
            "id,outlet,title,text,genre\r\nt-1,example.org,Talks,\"The council met. \"\"We agree,\"\" Anna Weber"
                    + " said.\",news\r\n,example.com,,\"Rain fell, officials said.\",opinion\r\nt-3,,,,\r\n";

    @TestHTTPResource("/")
    URI root;

    @TempDir
    Path folder;

    @Test
    void answersWithTheBytesOfTheCommandLine() throws Exception {
        String batch = submit(NDJSON, MIXED.getBytes(StandardCharsets.UTF_8), "");
        FinishedBatch.await(() -> given(), batch);
        Path out = command("in.ndjson", MIXED);
        assertEquals(Files.readString(out.resolve("reports.ndjson")), results(batch));
        for (String table : List.of("articles", "measures", "findings", "attributions", "speakers", "captions")) {
            assertEquals(
                    Files.readString(out.resolve("tables/" + table + ".csv")),
                    new String(given().get(batch + "/tables/" + table).asByteArray(), StandardCharsets.UTF_8),
                    table);
            Response parquet = given().get(batch + "/tables/" + table + "?format=parquet");
            assertEquals("application/vnd.apache.parquet", parquet.contentType());
            assertArrayEquals(
                    Files.readAllBytes(out.resolve("tables/" + table + ".parquet")), parquet.asByteArray(), table);
        }
        given().accept("application/vnd.apache.parquet")
                .get(batch + "/tables/articles")
                .then()
                .contentType("application/vnd.apache.parquet");
        problem(given().get(batch + "/tables/articles?format=xls"), 400, "invalid-parameter");
        given().get(batch)
                .then()
                .body("articles.in", equalTo(8))
                .body("articles.left", equalTo(0))
                .body("articles.failed", equalTo(3))
                .body("articles.skipped", equalTo(1))
                .body("articles.scored", equalTo(4));
    }

    @Test
    void readsATableAsTheCommandLineDoes() throws Exception {
        String batch = submit("text/csv", TABLE.getBytes(StandardCharsets.UTF_8), "");
        FinishedBatch.await(() -> given(), batch);
        Path out = command("in.csv", TABLE);
        assertEquals(Files.readString(out.resolve("reports.ndjson")), results(batch));
    }

    @Test
    void readsAPackedFileOfAForm() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(MIXED.getBytes(StandardCharsets.UTF_8));
        }
        Response accepted = given().multiPart("file", LONG_NAME, packed.toByteArray())
                .multiPart("only", "wording")
                .post(BATCHES);
        accepted.then()
                .statusCode(202)
                .body("name", equalTo(LONG_NAME))
                .body("only", hasItem("wording"))
                .body("articles.in", equalTo(8));
        FinishedBatch.await(() -> given(), accepted.header("Location"));
        Path out = command("in.ndjson", MIXED, "--only", "wording");
        assertEquals(Files.readString(out.resolve("reports.ndjson")), results(accepted.header("Location")));
    }

    @Test
    void readsWebArchivesByWhatWasTaughtAboutTheOutlet() throws Exception {
        String page = "<html><head><title>Bridge</title></head><body><h1>Bridge closed</h1><article><p>"
                + "The council met on Tuesday. ".repeat(20)
                + "</p><div class=odd><p>Officials familiar with the plan said the bridge would stay closed until the"
                + " spring of next year.</p></div></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        byte[] archive = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.taught.example/a\r\n"
                        + "WARC-Date: 2022-03-14T08:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String untaught = submit("application/warc", archive, "");
        String rule = "/api/v1/outlet-rules/taught.example";
        given().contentType("application/json")
                .body("{\"rules\":[{\"selector\":\".odd\",\"as\":\"drop\"}]}")
                .put(rule);
        String taught = submit("application/warc", archive, "");
        given().delete(rule).then().statusCode(204);
        FinishedBatch.await(() -> given(), untaught);
        FinishedBatch.await(() -> given(), taught);
        assertTrue(results(untaught).contains("familiar with"));
        assertTrue(results(taught).contains("The council met"));
        assertTrue(!results(taught).contains("familiar with"), "dropped as taught");
    }

    @Test
    void makesOneBatchOfWhatIsSentTwiceUnderOneKey() {
        byte[] body = articles(3);
        String first = submit(NDJSON, body, "twice");
        assertEquals(first, submit(NDJSON, body, "twice"));
        problem(post(NDJSON, articles(4), "twice"), 422, "key-reused");
        problem(
                given().contentType(NDJSON)
                        .header("Idempotency-Key", "twice")
                        .body(body)
                        .post(BATCHES + "?only=wording"),
                422,
                "key-reused");
    }

    @Test
    void refusesWhatIsNoBatch() {
        problem(post(NDJSON, new byte[0], ""), 400, "unreadable-input");
        problem(post(NDJSON, "\n\n".getBytes(StandardCharsets.UTF_8), ""), 400, "unreadable-input");
        problem(post("text/csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), ""), 400, "unreadable-input");
        problem(post("image/png", new byte[1], ""), 415, "unsupported-media-type");
        problem(post(NDJSON, articles(1), "k".repeat(300)), 400, "invalid-parameter");
        problem(
                given().contentType(NDJSON).body(articles(1)).post(BATCHES + "?only=nonsense"),
                400,
                "invalid-parameter");
        problem(
                given().contentType(NDJSON).body(articles(1)).post(BATCHES + "?webhook=https://example.org/"),
                403,
                "fetching-off");
        problem(given().multiPart("name", "x").post(BATCHES), 400, "unreadable-input");
        problem(given().get(BATCHES + "/no-such-id"), 404, "not-found");
        problem(given().get(BATCHES + "/00000000-0000-7000-8000-000000000000/results"), 404, "not-found");
        problem(given().delete(BATCHES + "/00000000-0000-7000-8000-000000000000"), 404, "not-found");
    }

    @Test
    void forgetsAnUploadThatBreaksOff() {
        int before = given().get(BATCHES + "?limit=200").path("items.size()");
        byte[] torn = new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3};
        problem(post(NDJSON, torn, "torn"), 400, "unreadable-input");
        assertEquals(before, (int) given().get(BATCHES + "?limit=200").path("items.size()"));
        submit(NDJSON, articles(1), "torn");
    }

    @Test
    void pausesGoesOnAndCancels() throws Exception {
        String batch = submit(NDJSON, articles(3_000), "");
        given().post(batch + "/pause").then().statusCode(200).body("state", equalTo("paused"));
        problem(given().post(batch + "/pause"), 409, "wrong-state");
        problem(given().get(batch + "/tables/outlets"), 409, "not-yet");
        TimeUnit.MILLISECONDS.sleep(700);
        int left = given().get(batch).path("articles.left");
        TimeUnit.MILLISECONDS.sleep(500);
        assertEquals(left, (int) given().get(batch).path("articles.left"));
        given().post(batch + "/resume").then().statusCode(200).body("state", equalTo("running"));
        given().post(batch + "/cancel").then().statusCode(200).body("state", equalTo("canceled"));
        problem(given().post(batch + "/resume"), 409, "wrong-state");
        int skipped = given().get(batch).path("articles.skipped");
        assertTrue(skipped > 0);
        given().get(batch).then().body("articles.left", equalTo(0));
        assertEquals(3_000, results(batch).lines().count());
        given().get(batch + "/items?state=skipped&limit=1")
                .then()
                .body("items[0].reason", equalTo("the batch was canceled"));
        String last = results(batch).lines().reduce((a, b) -> b).orElseThrow();
        assertTrue(last.contains("\"id\":2999,\"error\":{\"type\":\"urn:framescope:problem:not-analyzed\""), last);
        given().delete(batch).then().statusCode(204);
        given().get(batch).then().statusCode(404);
    }

    @Test
    void listsItsArticlesWithTheirReports() throws Exception {
        String batch = submit(NDJSON, MIXED.getBytes(StandardCharsets.UTF_8), "");
        FinishedBatch.await(() -> given(), batch);
        Response items = given().get(batch + "/items?limit=3");
        items.then()
                .body("items", hasSize(3))
                .body("items[0].articleId", equalTo("a"))
                .body("items[0].headline", equalTo("Talks resume"))
                .body("items[1].reason", equalTo("Malformed JSON"))
                .body("items[1].line", equalTo(3))
                .body("next", equalTo("3"));
        given().get("/api/v1/analyses/" + items.path("items[0].analysis"))
                .then()
                .body("id", equalTo("a"));
        given().get(batch + "/items?cursor=3&limit=200").then().body("items", hasSize(5));
        problem(given().get(batch + "/items?state=lost"), 400, "invalid-parameter");
        problem(given().get(batch + "/tables/nothing"), 404, "not-found");
        assertEquals(
                0,
                given().get("/api/v1/analyses?limit=200").<List<String>>path("items.articleId").stream()
                        .filter("cap"::equals)
                        .count(),
                "the list of single analyses is not flooded");
    }

    @Test
    void tellsAsItHappens() throws Exception {
        String batch = submit(NDJSON, articles(400), "");
        HttpRequest watch =
                HttpRequest.newBuilder(root.resolve(batch + "/events")).build();
        HttpResponse<Stream<String>> events =
                HttpClient.newHttpClient().send(watch, HttpResponse.BodyHandlers.ofLines());
        assertTrue(events.headers().firstValue("content-type").orElse("").startsWith("text/event-stream"));
        List<String> told =
                events.body().filter(line -> line.startsWith("data:")).toList();
        assertTrue(told.get(told.size() - 1).contains("\"state\":\"finished\""), told.toString());
        assertEquals(told.size(), told.stream().distinct().count());
    }

    @Test
    void readsABodyOfUnknownLengthThatIsLargerThanOneArticleMayBe() throws Exception {
        byte[] line = ("{\"body\":\"" + "Rain fell. ".repeat(20_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(root.resolve(BATCHES + "?only=characters"))
                .header("Content-Type", NDJSON)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.Collections.nCopies(150, line)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(202, answer.statusCode(), answer.body());
        String batch = answer.headers().firstValue("Location").orElseThrow();
        given().get(batch).then().body("articles.in", equalTo(150));
        given().delete(URI.create(batch).getPath()).then().statusCode(204);
    }

    @Test
    void cutsAnEndlessBodyThatIsNoBatch() throws IOException, InterruptedException {
        byte[] much = new byte[17 << 20];
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/api/v1/analyses"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(413, answer.statusCode());
        } catch (IOException cut) {
            assertTrue(true, "the connection was cut");
        }
    }

    private Path command(String name, String input, String... more) throws Exception {
        Path in = Files.writeString(folder.resolve(name), input);
        Path out = folder.resolve("out-" + name);
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Dframescope.models.dir=" + Files.createDirectories(folder.resolve("none")),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "org.framescope.engine.command.Main",
                                        "batch",
                                        in.toString(),
                                        "--out",
                                        out.toString()),
                                Stream.of(more))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        process.waitFor();
        assertTrue(Files.exists(out.resolve("manifest.json")), Files.readString(folder.resolve("log")));
        return out;
    }

    private static byte[] articles(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":").append(i).append(",\"body\":\"Rain fell, officials said.\"}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Response post(String type, byte[] body, String key) {
        var request = given().contentType(type).body(body);
        return (key.isEmpty() ? request : request.header("Idempotency-Key", key)).post(BATCHES);
    }

    private static String submit(String type, byte[] body, String key) {
        Response accepted = post(type, body, key);
        accepted.then().statusCode(202);
        return accepted.header("Location");
    }

    private static String results(String batch) {
        return new String(given().get(batch + "/results").asByteArray(), StandardCharsets.UTF_8);
    }

    private static void problem(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:framescope:problem:" + type));
    }
}
