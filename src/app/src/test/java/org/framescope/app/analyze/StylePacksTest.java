package org.framescope.app.analyze;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Style packs over REST: listed, shown, checked, applied for one request. */
@QuarkusTest
class StylePacksTest {

    private static final String ARTICLE =
            "{\"body\": \"The strongman met the press in Kiev on Monday. The council passed a disgraceful budget after"
                    + " a long debate. A truck hit a wall near the school.\"}";

    @Test
    void aRequestNamesItsPackAndTheReportSaysWhich() {
        given().contentType("application/json")
                .body(ARTICLE)
                .when()
                .post("/api/v1/analyses?store=false&stylePack=news-agency")
                .then()
                .statusCode(200)
                .body("versions.stylePack.id", equalTo("news-agency"))
                .body("findings.rule", hasItems("WRD-010", "NAM-003"));
        given().contentType("application/json")
                .body(ARTICLE)
                .when()
                .post("/api/v1/analyses?store=false")
                .then()
                .statusCode(200)
                .body("versions.stylePack.id", equalTo("neutral"))
                .body("findings.rule", not(hasItem("WRD-010")));
    }

    @Test
    void anUnknownPackIsAProblemThatNamesThoseThereAre() {
        given().contentType("application/json")
                .body(ARTICLE)
                .when()
                .post("/api/v1/analyses?stylePack=tabloid")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:framescope:problem:invalid-parameter"))
                .body("detail", containsString("neutral, news-agency"));
    }

    @Test
    void packsAreListedAndShown() {
        given().when().get("/api/v1/style-packs").then().statusCode(200).body("id", hasItems("neutral", "news-agency"));
        given().when()
                .get("/api/v1/style-packs/news-agency")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("id: news-agency"));
        given().when().get("/api/v1/style-packs/tabloid").then().statusCode(404);
    }

    @Test
    void aPackInTheMakingIsCheckedLineByLine() {
        given().contentType("text/plain")
                .body("format: 1\nid: desk\nversion: \"1\"\ntitle: A desk\nterms: amid\n")
                .when()
                .post("/api/v1/style-packs/checks")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:framescope:problem:invalid-style-pack"))
                .body("detail", containsString("line 5, column 8"));
        given().contentType("text/plain")
                .body("format: 1\nid: desk\nversion: \"1\"\ntitle: A desk\n")
                .when()
                .post("/api/v1/style-packs/checks")
                .then()
                .statusCode(200)
                .body("id", equalTo("desk"));
    }

    @Test
    void rulesSayHowOftenTheyAreRight() {
        given().when()
                .get("/api/v1/rules/WRD-001")
                .then()
                .statusCode(200)
                .body("precision.measuredOn", containsString("labelled by hand"));
    }
}
