package org.framescope.app.cms;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service sends nothing to anybody unless whoever runs it switched that on. */
@QuarkusTest
class SendingOffTest {

    @Test
    void nobodyCanBeNamed() {
        given().get("/api/v1/desk/cms").then().body("sends", equalTo(false));
        given().contentType("application/json")
                .body(Map.of("url", "https://cms.example.org/told"))
                .post("/api/v1/desk/cms/outgoing")
                .then()
                .statusCode(403)
                .body("detail", containsString("framescope.desk.webhooks=true"));
        given().post("/api/v1/desk/cms/deliveries").then().statusCode(403);
    }
}
