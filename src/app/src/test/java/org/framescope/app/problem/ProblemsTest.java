package org.framescope.app.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Whatever a client gets wrong, it is told as a problem that says what was expected. */
@QuarkusTest
class ProblemsTest {

    private static final String ANALYSES = "/api/v1/analyses";

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
        HttpRequest request = HttpRequest.newBuilder(analyses)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertEquals(
                415,
                HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode());
    }

    @Test
    void tellsThatABodyIsTooLarge() {
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        problem(given().contentType("application/json").body(large).post(ANALYSES), 413, "too-large");
    }

    @Test
    void tellsThatAStreamedBodyIsTooLarge() {
        byte[] large = new byte[6 * 1024 * 1024];
        problem(
                given().contentType("application/json")
                        .body(new ByteArrayInputStream(large))
                        .post(ANALYSES),
                413,
                "too-large");
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
    void tellsThatJsonIsTooDeep() {
        problem(json("[".repeat(10_000)), 400, "too-deep-or-long");
        problem(json("{\"body\":\"a\",\"x\":" + "[".repeat(65) + "]".repeat(65) + "}"), 400, "too-deep-or-long");
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
