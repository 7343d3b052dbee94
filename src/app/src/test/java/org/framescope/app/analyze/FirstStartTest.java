package org.framescope.app.analyze;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A fresh service, one of whose analyzers is broken. */
@QuarkusTest
@TestProfile(BrokenAnalyzer.Installed.class)
class FirstStartTest {

    @Test
    void hasTheShippedExampleAnalysedAlready() {
        given().get("/api/v1/analyses").then().body("items.articleId", hasItem("peace-talks"));
        String name = given().get("/api/v1/examples").path("[0].article.headline");
        given().get("/api/v1/analyses").then().body("items.headline", hasItem(name));
    }

    @Test
    void reportsAFailedAnalyzerInItsSlotWhileTheRestStands() {
        given().contentType("application/json")
                .body("{\"body\":\"Rain fell on the secret city.\"}")
                .post("/api/v1/analyses?store=false")
                .then()
                .statusCode(200)
                .body("analyzers.broken.status", equalTo("failed"))
                .body("analyzers.broken.reason", not(containsString("secret")))
                .body("analyzers.findAll { it.value.status == 'failed' }.size()", equalTo(1))
                .body("notChecked.size()", not(equalTo(0)));
    }
}
