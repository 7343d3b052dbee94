package org.framescope.app.analyze;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static final String PAGE =
            "<html><head><link rel=canonical href=https://rules.example/a></head><body><article><h1>Ministers met in"
                    + " the old town hall</h1><div class=house-note><p>Our new season of concerts begins in May, and the"
                    + " tickets are on sale.</p></div><p>The ministers met on Monday and talked for three hours about the"
                    + " price of grain, officials said.</p><p>They will meet again next week, when the harvest figures are"
                    + " known to both sides.</p></article></body></html>";

    @Test
    void readsMarkdown() {
        given().contentType("text/markdown")
                .body("# Ministers met in the old town hall\n\n"
                        + "The ministers met on **Monday** and talked, officials said.")
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("article.headline", equalTo("Ministers met in the old town hall"))
                .body("article.body", equalTo("The ministers met on Monday and talked, officials said."));
    }

    @Test
    void readsTheArticlesOfAFeed() {
        String feed =
                "<rss version=\"2.0\"><channel><title>Post</title><link>https://post.example</link><description>d</description><item><title>Ministers"
                        + " met</title><description>&lt;p&gt;The ministers met on"
                        + " Monday.&lt;/p&gt;</description></item><item><title>They met"
                        + " again</title><description>&lt;p&gt;They met"
                        + " again.&lt;/p&gt;</description></item></channel></rss>";
        given().contentType("application/rss+xml")
                .body(feed.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("extractions.size()", equalTo(2))
                .body("extractions[1].article.headline", equalTo("They met again"));
    }

    @Test
    void saysThatATextIsNotEnglish() {
        given().contentType("text/plain; charset=utf-8")
                .body("Die Minister trafen sich am Montag im alten Rathaus und sprachen drei Stunden lang \u00FCber"
                        + " den Preis des Getreides, wie die Beh\u00F6rden am Abend mitteilten. Sie werden sich in"
                        + " der n\u00E4chsten Woche wieder treffen.")
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("notices[0]", containsString("not English"));
    }

    @Test
    void fetchesNothingUnlessItIsSwitchedOn() {
        given().get("/api/v1/extractions").then().statusCode(200).body("fetching", equalTo(false));
        given().contentType("application/json")
                .body("{\"url\": \"https://example.org/story\"}")
                .post("/api/v1/extractions")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:framescope:problem:fetching-off"));
    }

    @Test
    void readsAnOutletsPagesByItsRule() {
        String rules = "/api/v1/outlet-rules/";
        given().get(rules + "rules.example").then().statusCode(404);
        given().contentType("application/json")
                .body("{\"rules\": [{\"selector\": \".house-note\", \"as\": \"drop\"}]}")
                .put(rules + "rules.example")
                .then()
                .statusCode(200)
                .body("domain", equalTo("rules.example"));
        given().contentType("text/html")
                .body(PAGE)
                .post("/api/v1/extractions")
                .then()
                .body("article.body", not(containsString("concerts")))
                .body("dropped.reason", hasItem("left out by the rule for this outlet"));
        given().get("/api/v1/outlet-rules").then().body("$", hasItem("rules.example"));
        given().delete(rules + "rules.example").then().statusCode(204);
        given().contentType("text/html")
                .body(PAGE)
                .post("/api/v1/extractions")
                .then()
                .body("article.body", containsString("concerts"))
                .body("kept.find { it.text.startsWith('Our new season') }.selector", equalTo(".house-note > p"));
    }

    @Test
    void refusesRulesThatAreNone() {
        for (String body : List.of(
                "{\"rules\": [{\"selector\": \"p:matches((a+)+b)\", \"as\": \"drop\"}]}",
                "{\"rules\": [{\"selector\": \"..\", \"as\": \"drop\"}]}",
                "{\"rules\": [{\"selector\": \"p\", \"as\": \"sport\"}]}",
                "{\"rules\": 7}",
                "[]")) {
            given().contentType("application/json")
                    .body(body)
                    .put("/api/v1/outlet-rules/rules.example")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:framescope:problem:not-an-outlet-rule"));
        }
        given().contentType("application/json")
                .body("{\"rules\": []}")
                .put("/api/v1/outlet-rules/..%2F..%2Fetc")
                .then()
                .statusCode(400);
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
