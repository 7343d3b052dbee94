package org.framescope.app.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** Whatever a client gets wrong, it is told as a problem that says what was expected. */
@QuarkusTest
class ProblemsTest {

    private static final String ANALYSES = "/api/v1/analyses";
    private static final int PATIENCE_MILLIS = 60_000;

    @TestHTTPResource(ANALYSES)
    URI analyses;

    @Test
    void tellsThatNothingIsAtAnUnknownAddress() {
        problem(given().get("/nowhere"), 404, "not-found");
        problem(given().get("/api/v1/nowhere"), 404, "not-found");
        problem(given().get("/api/v1/analyses/no-such-id"), 404, "not-found");
        problem(given().get("/api/v1/analyses/00000000-0000-7000-8000-000000000000"), 404, "not-found");
        problem(given().get("/api/v1/rules/XXX-999"), 404, "not-found");
        problem(given().delete("/api/v1/analyses/no-such-id"), 404, "not-found");
    }

    @Test
    void tellsWhichMethodsAnAddressTakes() {
        problem(given().delete("/api/v1/rules"), 405, "method-not-allowed");
        problem(given().put(ANALYSES), 405, "method-not-allowed");
    }

    @Test
    void tellsInWhatItAnswers() {
        problem(given().accept("text/html").get("/api/v1/rules"), 406, "not-acceptable");
    }

    @Test
    void tellsWhatContentTypesItTakes() {
        problem(given().contentType("application/xml").body("<a/>").post(ANALYSES), 415, "unsupported-media-type");
    }

    @Test
    void asksForAContentTypeWhereThereIsNone() throws Exception {
        problem(send(HttpRequest.newBuilder(analyses), BodyPublishers.ofString("{}")), 415, "unsupported-media-type");
    }

    /** Half a draft and then nothing, as a laptop that is closed sends it. */
    @Test
    void whoeverHangsUpIsNoFailureOfTheService() throws Exception {
        BlockingQueue<LogRecord> told = new LinkedBlockingQueue<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord said) {
                told.add(said);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(Failures.class.getName());
        log.setLevel(Level.FINE);
        log.addHandler(ear);
        try {
            try (Socket half = new Socket(analyses.getHost(), analyses.getPort())) {
                half.getOutputStream()
                        .write(("POST " + ANALYSES
                                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 100000\r\n\r\n{\"body\":\"A draft")
                                .getBytes(StandardCharsets.US_ASCII));
                half.getOutputStream().flush();
                // Long enough for the service to begin to read; where it has not, it finds nobody, which is as well.
                TimeUnit.MILLISECONDS.sleep(300);
            }
            LogRecord said = told.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            assertTrue(said.getLevel().intValue() < Level.INFO.intValue(), said::getMessage);
        } finally {
            log.removeHandler(ear);
            log.setLevel(null);
        }
    }

    @Test
    void tellsThatABodyIsTooLarge() throws Exception {
        byte[] large = new byte[Json.MAX_BYTES + 1];
        problem(send(json(), BodyPublishers.ofByteArray(large)), 413, "too-large");
    }

    @Test
    void tellsThatAStreamedBodyIsTooLarge() throws Exception {
        byte[] large = new byte[Json.MAX_BYTES + 1];
        problem(send(json(), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))), 413, "too-large");
    }

    @Test
    void turnsAHugeBodyAwayUnread() throws Exception {
        String head = "POST " + ANALYSES + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 20000000\r\n\r\n";
        try (Socket socket = new Socket(analyses.getHost(), analyses.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("urn:framescope:problem:too-large"), answer);
        }
    }

    @Test
    void tellsWhereJsonStopsBeingJsonWithoutQuotingIt() {
        problem(json("{\"body\": \"Canary sentence\", oops}"), 400, "malformed-json")
                .body("detail", containsString("line 1"))
                .body("detail", not(containsString("oops")));
        problem(json(""), 400, "malformed-json");
        problem(json("{\"body\":\"a\"} trailing"), 400, "malformed-json");
    }

    @Test
    void tellsThatJsonIsTooDeep() throws Exception {
        String deep = "[".repeat(10_000);
        problem(send(json(), BodyPublishers.ofString(deep)), 400, "too-deep-or-long");
        String deeper = "{\"body\":\"a\",\"x\":" + "[".repeat(65) + "]".repeat(65) + "}";
        problem(send(json(), BodyPublishers.ofString(deeper)), 400, "too-deep-or-long");
    }

    @Test
    void tellsWhatAnArticleLacks() {
        problem(json("{\"headline\":\"No body\"}"), 400, "not-an-article").body("detail", containsString("body"));
        problem(json("[1]"), 400, "not-an-article");
        problem(json("null"), 400, "not-an-article");
        problem(json("{\"body\":7}"), 400, "not-an-article");
    }

    @Test
    void tellsWhatAParameterMayBe() {
        problem(given().get(ANALYSES + "?limit=many"), 400, "invalid-parameter");
        problem(given().get(ANALYSES + "?limit=0"), 400, "invalid-parameter");
        problem(given().get(ANALYSES + "?cursor=0"), 400, "invalid-parameter");
        problem(given().get("/api/v1/findings?cursor=0"), 400, "invalid-parameter");
        problem(given().get("/api/v1/findings?severity=bad"), 400, "invalid-parameter");
        problem(
                given().contentType("application/json").body("{\"body\":\"a\"}").post(ANALYSES + "?only=magic"),
                400,
                "invalid-parameter");
        problem(
                given().contentType("application/json").body("{\"body\":\"a\"}").post(ANALYSES + "?store=perhaps"),
                400,
                "invalid-parameter");
    }

    private static Response json(String body) {
        return given().contentType("application/json").body(body).post(ANALYSES);
    }

    private HttpRequest.Builder json() {
        return HttpRequest.newBuilder(analyses).header("Content-Type", "application/json");
    }

    /** Where bodies are large or the connection matters, without the comfort of a test library. */
    private static HttpResponse<String> send(HttpRequest.Builder request, BodyPublisher body) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(
                request.timeout(Duration.ofMillis(PATIENCE_MILLIS)).POST(body).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void problem(HttpResponse<String> response, int status, String type) throws Exception {
        assertEquals(status, response.statusCode());
        assertEquals(Optional.of("application/problem+json"), response.headers().firstValue("Content-Type"));
        assertEquals(
                "urn:framescope:problem:" + type,
                Json.MAPPER.readTree(response.body()).path("type").asText());
    }

    private static ValidatableResponse problem(Response response, int status, String type) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:framescope:problem:" + type))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", not(containsString("Exception")));
    }
}
