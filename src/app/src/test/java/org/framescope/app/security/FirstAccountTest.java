package org.framescope.app.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.framescope.app.OwnHome;
import org.junit.jupiter.api.Test;

/** One person at one machine signs in nowhere, until the first account is made. */
@QuarkusTest
@TestProfile(FirstAccountTest.Untouched.class)
class FirstAccountTest {

    /** A service that nobody has used, with a low limit for strangers. */
    public static final class Untouched implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("framescope.accounts.anonymous-requests-per-minute", "40");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnHome.class));
        }
    }

    @Test
    void theFirstAccountEndsTheTimeWithoutAccounts() {
        given().get("/api/v1/session")
                .then()
                .body("accounts", equalTo(false))
                .body("me.role", equalTo("admin"))
                .body("may", hasItem("manage-desk"));
        given().get("/api/v1/analyses").then().statusCode(200);
        add("rita", "reporter").then().statusCode(409);
        given().get("/api/v1/analyses").then().statusCode(200);
        Response made = add("Ada", "admin");
        made.then().statusCode(201).body("person.login", equalTo("ada"));
        given().get("/api/v1/analyses").then().statusCode(401);
        Response signedIn = given().contentType("application/json")
                .body(Map.of("login", "ada", "password", made.<String>path("password")))
                .post("/api/v1/session");
        signedIn.then().statusCode(200).body("passwordNeeded", equalTo(true)).body("me.desk", equalTo("Home"));
        strangersAreToldToSlowDown();
    }

    private static void strangersAreToldToSlowDown() {
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            int status = given().get("/api/v1/rules/WRD-001").statusCode();
            assertTrue(status == 200 || status == 429, "status " + status);
            refused += status == 429 ? 1 : 0;
        }
        assertTrue(refused > 5, refused + " refused");
        assertEquals(200, given().get("/q/health/live").statusCode());
    }

    private static Response add(String login, String role) {
        return given().contentType("application/json")
                .body(Map.of("login", login, "name", "Somebody", "role", role))
                .post("/api/v1/people");
    }
}
