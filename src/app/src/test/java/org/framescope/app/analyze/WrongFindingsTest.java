package org.framescope.app.analyze;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A finding that is wrong, as an example to show to others. */
@QuarkusTest
class WrongFindingsTest {

    private static final String BODY = "It rained.\n\nMayor Jane Hart praised a disgraceful budget for 2024. It froze.";
    private static final Map<String, Object> ARTICLE =
            Map.of("outlet", "Bugle", "byline", "Ann Lee", "headline", "The budget", "body", BODY);

    @Test
    void theSentenceIsGivenWithoutNamesAndStillShowsWhatIsWrong() {
        int begin = BODY.indexOf("disgraceful");
        describe("WRD-001", "body", begin, begin + "disgraceful".length())
                .then()
                .statusCode(200)
                .body("expectation", equalTo("ignores"))
                .body("rule", equalTo("WRD-001"))
                .body("analyzer", equalTo("wording"))
                .body("text", containsString("a [[disgraceful]] budget for 0000."))
                .body("text", not(containsString("Hart")))
                .body("text", not(containsString("rained")));
    }

    @Test
    void whetherItIsStillFoundIsTold() {
        String report = given().contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses?store=false")
                .asString();
        JsonPath found = JsonPath.from(report);
        String disgraceful = "findings.find { it.text == 'disgraceful' }";
        String rule = found.getString(disgraceful + ".rule");
        int begin = found.getInt(disgraceful + ".begin");
        describe(rule, "body", begin, begin + 11).then().body("stillFound", is(true));
        describe(rule, "body", 0, 2).then().statusCode(200).body("stillFound", is(false));
    }

    @Test
    void whatIsNoFindingIsRefusedInWords() {
        assertEquals(400, describe("WRD-999", "body", 0, 2).statusCode());
        assertEquals(400, describe("WRD-001", "byline", 0, 2).statusCode());
        assertEquals(400, describe("WRD-001", "body", 5, 5).statusCode());
        assertEquals(400, describe("WRD-001", "body", 0, 5000).statusCode());
        given().contentType("application/json")
                .body("{\"article\": 7}")
                .post("/api/v1/wrong-findings")
                .then()
                .statusCode(400);
    }

    private static Response describe(String rule, String field, int begin, int end) {
        return given().contentType("application/json")
                .body(Map.of("article", ARTICLE, "rule", rule, "field", field, "begin", begin, "end", end))
                .post("/api/v1/wrong-findings");
    }
}
