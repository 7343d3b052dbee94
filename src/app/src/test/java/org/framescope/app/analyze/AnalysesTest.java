package org.framescope.app.analyze;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles go in, reports come out, and what was kept is found again. */
@QuarkusTest
class AnalysesTest {

    private static final String ANALYSES = "/api/v1/analyses";

    @Test
    void answersWithTheReportAndWhereItIsKept() {
        Response created = post("", article("a-1", "example.org"));
        created.then().statusCode(201).contentType("application/json").body("id", equalTo("a-1"));
        String kept = given().get(created.header("Location")).asString();
        assertEquals(created.asString(), kept);
        given().get(created.header("Location") + "/article")
                .then()
                .statusCode(200)
                .body("headline", equalTo("Talks resume"));
    }

    @Test
    void keepsNothingWhenAskedNotTo() {
        Response answer = post("?store=false", article("not-kept", "example.org"));
        answer.then().statusCode(200);
        assertFalse(answer.headers().hasHeaderWithName("Location"));
        assertFalse(given().get(ANALYSES + "?limit=200").asString().contains("not-kept"));
    }

    @Test
    void echoesAnIdAsItCame() {
        post("?store=false", "{\"id\": 17, \"body\": \"Rain fell.\"}").then().body("id", equalTo(17));
        post("?store=false", "{\"id\": \"17\", \"body\": \"Rain fell.\"}")
                .then()
                .body("id", equalTo("17"));
    }

    @Test
    void givesTheSameBytesForTheSameArticle() {
        String first = post("?store=false", article("a-1", "example.org")).asString();
        assertEquals(first, post("?store=false", article("a-1", "example.org")).asString());
    }

    @Test
    void pagesThroughWhatIsKeptTheNewestFirst() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String location = post("", article("p-" + i, "example.org")).header("Location");
            kept.add(0, location.substring(location.lastIndexOf('/') + 1));
        }
        Response first = given().get(ANALYSES + "?limit=3");
        first.then().body("items", hasSize(3)).body("items[0].outlet", equalTo("example.org"));
        Response second = given().get(ANALYSES + "?limit=2&cursor=" + first.path("next"));
        List<String> listed = new ArrayList<>(first.<List<String>>path("items.id"));
        listed.addAll(second.path("items.id"));
        assertEquals(kept, listed);
    }

    @Test
    void forgetsWhatIsDeleted() {
        String location = post("", article("gone", "example.org")).header("Location");
        given().delete(location).then().statusCode(204);
        given().get(location).then().statusCode(404);
    }

    @Test
    void readsWhatIsNoCharacterAsAReplacement() {
        byte[] invalid = "{\"id\":\"x\",\"headline\":\"H \\ud800 Z\",\"body\":\"Rain ? fell.\"}"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        invalid[indexOf(invalid, (byte) '?')] = (byte) 0xC3;
        String location = given().contentType("application/json")
                .body(invalid)
                .post(ANALYSES)
                .header("Location");
        given().get(location + "/article")
                .then()
                .body("headline", equalTo("H \uFFFD Z"))
                .body("body", equalTo("Rain \uFFFD fell."));
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        int at = 0;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    static Response post(String query, String article) {
        return given().contentType("application/json").body(article).post(ANALYSES + query);
    }

    static String article(String id, String outlet) {
        return "{\"id\":\"%s\",\"outlet\":\"%s\",\"headline\":\"Talks resume\",\"body\":\"Rain fell on the city.\"}"
                .formatted(id, outlet);
    }
}
