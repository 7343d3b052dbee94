package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;

/** What somebody writes is in what they asked for and nowhere else: no log, no metric, no error repeats it. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class CanaryTest {

    private final String canary = "kanarienvogel" + System.nanoTime();

    @Test
    void nothingRepeatsWhatSomebodyWrote() throws Exception {
        Visitor chief = Visitor.with(Role.ADMIN, "canary");
        List<Response> errors = new ArrayList<>();
        String id = OneDesk.submit(chief, "The " + canary + " was disgraceful.", "About the " + canary);
        errors.add(send(chief, "POST", "/api/v1/reviews", "{\"article\": {\"body\": \"" + canary + "\", broken"));
        errors.add(send(chief, "POST", "/api/v1/reviews", "{\"article\": {\"body\": 7, \"" + canary + "\": 1}}"));
        errors.add(send(
                chief, "POST", "/api/v1/reviews", "{\"article\": {\"body\": \"x\"}, \"due\": \"" + canary + "\"}"));
        errors.add(send(chief, "POST", "/api/v1/reviews/" + id + "/steps", "{\"step\": \"" + canary + "\"}"));
        errors.add(send(
                chief,
                "POST",
                "/api/v1/reviews/" + id + "/steps",
                "{\"step\": \"clear\", \"note\": \"" + canary + "\"}"));
        errors.add(send(chief, "POST", "/api/v1/reviews/" + id + "/comments", "{\"said\": {\"" + canary + "\": 1}}"));
        errors.add(send(chief, "PUT", "/api/v1/reviews/" + id + "/findings/" + canary, "{\"outcome\": \"accepted\"}"));
        errors.add(send(chief, "PUT", "/api/v1/desk", "{\"name\": \"x\", \"stylePack\": \"" + canary + ": [\"}"));
        errors.add(send(chief, "POST", "/api/v1/people", "{\"login\": \"!" + canary + "\", \"name\": \"x\"}"));
        errors.add(chief.asks().get("/api/v1/reviews?state=" + canary));
        errors.add(chief.asks().get("/api/v1/reviews/" + id + "/exports/" + canary));
        for (Response error : errors) {
            assertTrue(error.statusCode() >= 400 && error.statusCode() < 500, error.asString());
            assertFalse(error.asString().contains(canary), error.asString());
            assertFalse(error.getHeaders().toString().contains(canary), error.asString());
        }
        String metrics =
                Visitor.with(Role.ADMIN, "home").asks().get("/q/metrics").asString();
        assertTrue(metrics.contains("http_server_requests"), "there are metrics");
        assertFalse(metrics.contains(canary), "in a metric");
        Path log = Path.of(ConfigProvider.getConfig().getValue("quarkus.log.file.path", String.class));
        assertFalse(Files.readString(log).contains(canary), "in the log");
        String record = chief.asks().get("/api/v1/audit").asString();
        assertTrue(record.contains(id), "the record tells of the piece");
        assertFalse(record.contains(canary), "in the record");
    }

    private static Response send(Visitor by, String method, String path, String body) {
        return by.asks()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body)
                .request(method, path);
    }

    @Test
    void secretsAreInNoLogAndNoRecord() throws Exception {
        Visitor chief = Visitor.with(Role.ADMIN, "canary");
        String token = chief.asks()
                .contentType("application/json")
                .body("{\"name\": \"x\", \"scopes\": [\"read\"], \"days\": 1}")
                .post("/api/v1/tokens")
                .path("secret");
        Response added = chief.asks()
                .contentType("application/json")
                .body(Map.of("login", canary, "name", "X", "role", "reporter"))
                .post("/api/v1/people");
        assertEquals(201, added.statusCode());
        Path log = Path.of(ConfigProvider.getConfig().getValue("quarkus.log.file.path", String.class));
        String everything =
                Files.readString(log) + chief.asks().get("/api/v1/audit").asString();
        for (String secret :
                List.of(token, added.<String>path("password"), chief.cookie(), chief.csrf(), Visitor.PASSWORD)) {
            assertFalse(everything.contains(secret), "a secret is told");
        }
    }
}
