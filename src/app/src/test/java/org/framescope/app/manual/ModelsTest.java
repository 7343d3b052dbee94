package org.framescope.app.manual;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.WithModel;
import org.framescope.engine.model.TinyBundle;
import org.junit.jupiter.api.Test;

/** The service with an installed model: who speaks in reports, and what is told about it. */
@QuarkusTest
@TestProfile(WithModel.class)
class ModelsTest {

    private static final String MODEL = "/api/v1/models/" + TinyBundle.ID;

    @Test
    void theModelSpeaksInReportsAndIsNamedByItsHash() {
        String sha256 = given().get(MODEL).then().statusCode(200).extract().path("sha256");
        given().contentType("application/json")
                .body("{\"body\": \"The disastrous council met on Monday. It was perhaps a mistake of the mayor.\"}")
                .post("/api/v1/analyses?store=false")
                .then()
                .statusCode(200)
                .body("versions.models.sentences", equalTo(sha256))
                .body("sentences[0].bias.probability", greaterThan(0.9f))
                .body("sentences[0].bias", not(hasKey("undecided")))
                .body("sentences[1].bias.undecided", equalTo(true));
    }

    @Test
    void theListTellsManifestAndCard() {
        given().get("/api/v1/models")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].id", equalTo(TinyBundle.ID))
                .body("[0].target", equalTo("sentences"))
                .body("[0].manifest.corpora[0].permission", equalTo("restricted"))
                .body("[0].manifest.heads.bias.undecidedTo", equalTo(0.6f))
                .body("[0].card", startsWith("# " + TinyBundle.ID));
    }

    @Test
    void theCardIsMarkdown() {
        given().get(MODEL + "/card")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/markdown"))
                .body(startsWith("# " + TinyBundle.ID));
    }

    @Test
    void anUnknownModelIsAProblem() {
        given().get("/api/v1/models/nothing/card")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:framescope:problem:not-found"));
    }
}
