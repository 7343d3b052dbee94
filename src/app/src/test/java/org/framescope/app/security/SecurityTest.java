package org.framescope.app.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The policy and the headers, as a client meets them: on every address, refusals included. */
@QuarkusTest
class SecurityTest {

    @Test
    void listensToThisMachineOnly() {
        Assertions.assertEquals("127.0.0.1", ConfigProvider.getConfig().getValue("quarkus.http.host", String.class));
    }

    @Test
    void setsStrictHeadersOnEveryAnswer() {
        for (String path : List.of("/api/v1/rules", "/nowhere", "/q/health", "/q/openapi", "/q/metrics")) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Referrer-Policy", equalTo("no-referrer"));
        }
    }

    @Test
    void loosensThemForSwaggerUiAlone() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("'unsafe-inline'"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void keepsThePagesPartsInABrowserForAMinuteOnly() {
        for (String path : List.of("/", "/page/main.js", "/page/styles/page.css")) {
            given().get(path).then().statusCode(200).header("Cache-Control", containsString("max-age=60"));
        }
    }

    @Test
    void answersNoForeignHostNameAnywhere() {
        for (String path : List.of("/", "/api/v1/rules", "/q/health", "/q/openapi", "/nowhere")) {
            given().header("Host", "evil.example")
                    .get(path)
                    .then()
                    .statusCode(421)
                    .contentType("application/problem+json")
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .body("type", equalTo("urn:framescope:problem:foreign-host"));
        }
    }

    @Test
    void takesNoChangesFromOtherSites() {
        given().header("Origin", "https://evil.example")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/analyses")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:framescope:problem:foreign-origin"));
    }

    @Test
    void sharesNothingWithOtherSites() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/rules")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"));
    }
}
