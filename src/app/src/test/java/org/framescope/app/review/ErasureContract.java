package org.framescope.app.review;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.batch.FinishedBatch;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.Together;
import org.framescope.engine.audit.AuditCheck;
import org.framescope.engine.audit.AuditEntry;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** What goes with a piece, a person or time, and what the record says of it, whichever database it lies in. */
abstract class ErasureContract extends OneDesk {

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Inject
    Together together;

    @Inject
    ActiveDatabase kept;

    @Test
    void theRecordHoldsAlsoAfterErasure() throws Exception {
        Visitor leaver = Visitor.make("leaver." + System.nanoTime(), Role.EDITOR, "news");
        leaver.signIn();
        String canary = "kanarienvogel" + System.nanoTime();
        String gone = submit(reporter, "The " + canary + " was disgraceful.", "About the " + canary);
        String kept = submit(reporter, FIRST, "");
        String batch = batchWith("The " + canary + " was disgraceful.");
        decide(
                        leaver,
                        kept,
                        finding(kept, "slammed"),
                        0,
                        Map.of("outcome", "dismissed", "cause", "other", "note", "My words."))
                .then()
                .statusCode(200);
        leaver.asks()
                .contentType("application/json")
                .body(Map.of("said", "Signed by me."))
                .post("/api/v1/reviews/" + kept + "/comments")
                .then()
                .statusCode(201);
        admin.asks().delete("/api/v1/people/" + leaver.person().id()).then().statusCode(204);
        admin.asks().delete("/api/v1/reviews/" + gone).then().statusCode(204);
        admin.asks().get("/api/v1/reviews/" + gone).then().statusCode(404);
        admin.asks().get(batch).then().body("articles.scored", equalTo(1)).body("articles.skipped", equalTo(1));
        given(editor, kept)
                .then()
                .body("decisions[0].by", nullValue())
                .body("decisions[0].note", nullValue())
                .body("comments[0].said", equalTo(""));
        Visitor self = Visitor.make("self." + System.nanoTime(), Role.ADMIN, "news");
        self.signIn();
        self.asks().delete("/api/v1/people/" + self.person().id()).then().statusCode(204);
        String log = standards.asks().get("/api/v1/audit").asString();
        assertFalse(log.contains(self.person().id().toString()), "who erased themselves");
        assertFalse(log.contains(leaver.person().id().toString()), "the person");
        assertFalse(log.contains(gone), "the piece");
        assertFalse(log.contains(canary), "the text");
        AuditCheck check = new AuditCheck();
        for (String line : log.lines().toList()) {
            assertEquals(Optional.empty(), check.next(Json.MAPPER.readValue(line, AuditEntry.class)));
        }
        assertTrue(check.erased() > 2, check.erased() + " erased");
        JsonNode record = Json.MAPPER.readTree(
                editor.asks().get("/api/v1/reviews/" + kept + "/record").asString());
        assertTrue(log.contains(record.at("/audit/hash").asText()), "the signed-off page stands in the record");
        traceless(canary);
    }

    /** A finished batch of an article and another. */
    private String batchWith(String body) throws InterruptedException {
        return FinishedBatch.of(
                admin::asks, "?only=wording", "{\"id\": 7, \"body\": \"" + body + "\"}\n{\"body\": \"Rain fell.\"}");
    }

    /** Looks for a text in everything that the database holds. */
    abstract void traceless(String canary) throws Exception;

    @Test
    void whatIsTooOldIsDeleted() {
        Visitor chief = Visitor.with(Role.ADMIN, "forgetful");
        String id = submit(chief, FIRST, "");
        String analysis = chief.asks()
                .contentType("application/json")
                .body("{\"body\": \"" + FIRST + "\"}")
                .post("/api/v1/analyses")
                .getHeader("Location");
        String batch = batch(chief).getHeader("Location");
        String lesson = chief.asks()
                .contentType("application/json")
                .body("{\"headline\": \"Taxes\", \"body\": \"" + FIRST + "\"}")
                .post("/api/v1/lessons/drafts")
                .asString();
        String taught = io.restassured.path.json.JsonPath.from(lesson).getString("id");
        brought(chief, lesson).then().statusCode(201);
        keeping(chief, 7);
        retention.apply(clock.instant().plus(Duration.ofDays(6)));
        chief.asks().get("/api/v1/reviews/" + id).then().statusCode(200);
        chief.asks().get(batch).then().statusCode(200);
        retention.apply(clock.instant().plus(Duration.ofDays(8)));
        chief.asks().get(batch).then().statusCode(404);
        chief.asks().get("/api/v1/reviews/" + id).then().statusCode(404);
        chief.asks().get(analysis).then().statusCode(404);
        chief.asks().get("/api/v1/lessons/" + taught).then().statusCode(404);
        keeping(chief, 0);
        brought(chief, lesson).then().statusCode(409).body("type", equalTo("urn:framescope:problem:nothing-kept"));
    }

    /** A comment leaves the piece's own row as it was. */
    @Test
    void whatSomebodyStillWorksOnIsKept() {
        Visitor chief = Visitor.with(Role.ADMIN, "unhurried");
        String worked = submit(chief, FIRST, "");
        String left = submit(chief, SECOND, "");
        keeping(chief, 7);
        together.all(() -> {
            aged("update ReviewRow r set r.changed = :then where r.id = :piece", worked);
            aged("update ReviewRow r set r.changed = :then where r.id = :piece", left);
            return aged("update AuditEntryRow e set e.written = :then where e.subject = :piece", left);
        });
        chief.asks()
                .contentType("application/json")
                .body(Map.of("said", "Still about it."))
                .post("/api/v1/reviews/" + worked + "/comments")
                .then()
                .statusCode(201);
        retention.apply(clock.instant());
        chief.asks().get("/api/v1/reviews/" + worked).then().statusCode(200);
        chief.asks().get("/api/v1/reviews/" + left).then().statusCode(404);
    }

    private int aged(String change, String piece) {
        return kept.session()
                .createMutationQuery(change)
                .setParameter("then", clock.instant().minus(Duration.ofDays(30)))
                .setParameter("piece", UUID.fromString(piece))
                .executeUpdate();
    }

    /** A transaction deletes some, and the next goes on. */
    @Test
    void howeverMuchIsTooOldAllOfItIsDeleted() {
        Visitor chief = Visitor.with(Role.ADMIN, "hoarding");
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            pieces.add(submit(chief, "Rain fell on day " + i + ".", ""));
        }
        keeping(chief, 7);
        retention.apply(clock.instant().plus(Duration.ofDays(8)));
        pieces.forEach(id -> chief.asks().get("/api/v1/reviews/" + id).then().statusCode(404));
    }

    private static Response brought(Visitor by, String lesson) {
        return by.asks().contentType("application/json").body(lesson).post("/api/v1/lessons");
    }

    private static void keeping(Visitor by, int days) {
        by.asks()
                .contentType("application/json")
                .header("If-Match", by.asks().get("/api/v1/desk").getHeader("ETag"))
                .body(Map.of("name", "Forgetful", "keepDays", days))
                .put("/api/v1/desk")
                .then()
                .statusCode(200);
    }

    private static Response batch(Visitor sender) {
        return sender.asks()
                .contentType("application/x-ndjson")
                .body("{\"body\": \"Rain fell.\"}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/batches?only=characters");
    }

    @Test
    void aDeskThatKeepsNothingTakesNoDrafts() {
        Visitor chief = Visitor.with(Role.ADMIN, "discreet");
        String tag = chief.asks().get("/api/v1/desk").getHeader("ETag");
        chief.asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("name", "Discreet", "keepDays", 0))
                .put("/api/v1/desk");
        chief.asks()
                .contentType("application/json")
                .body("{\"article\": {\"body\": \"" + FIRST + "\"}}")
                .post("/api/v1/reviews")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:framescope:problem:nothing-kept"));
        batch(chief).then().statusCode(409).body("type", equalTo("urn:framescope:problem:nothing-kept"));
    }

    @Test
    void aDraftsAnalysisGoesOnlyWithItsPiece() {
        String id = submit(reporter, FIRST, "");
        String analysis = given(editor, id).path("drafts[0].analysis");
        admin.asks().delete("/api/v1/analyses/" + analysis).then().statusCode(409);
        admin.asks().delete("/api/v1/reviews/" + id).then().statusCode(204);
        admin.asks().get("/api/v1/analyses/" + analysis).then().statusCode(404);
    }

    @Test
    void otherAnalysesAndLessonsOfAPieceGoWithIt() throws Exception {
        String body = FIRST.replace("mayor", "mayor of " + System.nanoTime());
        String article = "{\"headline\": \"Taxes\", \"body\": \"" + body + "\"}";
        String id = submit(reporter, body, "");
        String copy = keep(article);
        String renamed = keep("{\"headline\": \"Taxes will rise\", \"body\": \"" + body + "\"}");
        String untitled = keep("{\"body\": \"" + body + "\"}");
        String other = keep("{\"headline\": \"Taxes\", \"body\": \"" + FIRST + "\"}");
        String lesson = reporter.asks()
                .contentType("application/json")
                .body(article)
                .post("/api/v1/lessons/drafts")
                .asString();
        Response imported =
                reporter.asks().contentType("application/json").body(lesson).post("/api/v1/lessons");
        assertTrue(imported.statusCode() < 300, imported.asString());
        String taught = Json.MAPPER.readTree(lesson).path("id").asText();
        reporter.asks().get("/api/v1/lessons/" + taught).then().statusCode(200);
        admin.asks().delete("/api/v1/reviews/" + id).then().statusCode(204);
        for (String own : List.of(copy, renamed, untitled)) {
            admin.asks().get(own).then().statusCode(404);
        }
        admin.asks().get(other).then().statusCode(200);
        reporter.asks().get("/api/v1/lessons/" + taught).then().statusCode(404);
        traceless(body.substring(0, 30));
    }

    private String keep(String article) {
        return reporter.asks()
                .contentType("application/json")
                .body(article)
                .post("/api/v1/analyses")
                .getHeader("Location");
    }
}
