package org.framescope.app.analyze;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Pages and loose text become articles, with an account of what was done. */
@QuarkusTest
class ExtractionsTest {

    private static final String TEXT = """
            Home / World / Europe

            Ministers met in the old town hall

            The ministers met on Monday and talked for three hours about the price of grain, officials said.

            They will meet again next week, when the harvest figures of the whole region are known to both sides.
            """;

    @Test
    void findsTheArticleInLooseText() {
        given().contentType("text/plain; charset=utf-8")
                .body(TEXT)
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("article.headline", equalTo("Ministers met in the old town hall"))
                .body("article.body", containsString("the price of grain"))
                .body("dropped[0].reason", equalTo("breadcrumb"));
    }

    @Test
    void reportsOnLooseTextWithTheArticleThatWasAnalysed() {
        given().contentType("text/plain")
                .body(TEXT)
                .post("/api/v1/analyses?store=false")
                .then()
                .statusCode(200)
                .body("article.headline", equalTo("Ministers met in the old town hall"))
                .body("article.body", containsString("the price of grain"));
    }

    @Test
    void refusesWhatIsNeitherPageNorText() {
        given().contentType("text/plain")
                .body(new byte[5000])
                .post("/api/v1/extractions")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:framescope:problem:unreadable-input"));
    }
}
