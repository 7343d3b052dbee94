package org.framescope.app.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.framescope.app.batch.FinishedBatch;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.framescope.engine.audit.AuditCheck;
import org.framescope.engine.audit.AuditEntry;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A piece's way from draft to record, whichever database it lies in. */
abstract class ReviewContract {

    private static final String FIRST = "The mayor slammed the regime, and officials familiar with the plan said taxes"
            + " will rise.\\n\\nThe council passed a disgraceful budget on Monday.";
    private static final String SECOND =
            "The mayor criticized the government, and officials familiar with the plan said taxes will rise.\\n"
                    + "\\n"
                    + "The council passed a disgraceful budget on Monday.\\n"
                    + "\\n"
                    + "Critics called it an outrageous scandal.";

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    private Visitor reporter;
    private Visitor editor;
    private Visitor standards;
    private Visitor admin;

    @BeforeEach
    void meet() {
        reporter = Visitor.with(Role.REPORTER, "news");
        editor = Visitor.with(Role.EDITOR, "news");
        standards = Visitor.with(Role.STANDARDS, "news");
        admin = Visitor.with(Role.ADMIN, "news");
    }

    @Test
    void aDraftGoesItsWayToTheRecord() {
        String id = submit(reporter, FIRST, "Please look at the tone.");
        given(editor, id).then().body("summary.state", equalTo("requested")).body("steps", hasItems("start", "assign"));
        step(editor, id, Map.of("step", "start"))
                .then()
                .statusCode(200)
                .body("summary.state", equalTo("in-review"))
                .body("summary.assignee.name", equalTo(editor.person().name()));
        step(editor, id, Map.of("step", "return")).then().statusCode(400).body("detail", containsString("note"));
        step(editor, id, Map.of("step", "return", "note", "Too loud."))
                .then()
                .statusCode(200)
                .body("summary.state", equalTo("returned"))
                .body("comments.said", hasItems("Please look at the tone.", "Too loud."));
        revise(reporter, id, SECOND)
                .then()
                .statusCode(200)
                .body("summary.state", equalTo("assigned"))
                .body("drafts", hasSize(2));
        step(editor, id, Map.of("step", "start")).then().statusCode(200);
        step(editor, id, Map.of("step", "clear"))
                .then()
                .statusCode(200)
                .body("summary.state", equalTo("cleared"))
                .body("steps", not(hasItem("clear")));
        editor.asks().get("/api/v1/reviews?state=cleared&limit=200").then().body("items.id", hasItem(id));
        editor.asks().get("/api/v1/reviews?state=open&limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aDueTimeComesWithAStepChangesWithADraftAndIsTakenAway() {
        String id = submit(reporter, FIRST, "");
        given(editor, id).then().body("summary.due", nullValue());
        String first = inDays(3);
        step(editor, id, Map.of("step", "start", "due", first)).then().body("summary.due", equalTo(first));
        revise(reporter, id, SECOND).then().statusCode(200).body("summary.due", equalTo(first));
        String second = inDays(4);
        reporter.asks()
                .contentType("application/json")
                .body(Map.of("article", Map.of("body", SECOND), "due", second))
                .post("/api/v1/reviews/" + id + "/drafts")
                .then()
                .statusCode(200)
                .body("summary.due", equalTo(second));
        step(editor, id, Map.of("step", "assign")).then().body("summary.due", equalTo(second));
        step(editor, id, Map.of("step", "start", "due", "")).then().body("summary.due", nullValue());
    }

    private String inDays(int days) {
        return clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(Duration.ofDays(days))
                .toString();
    }

    @Test
    void anIllegalStepIsRefusedInWords() {
        String id = submit(reporter, FIRST, "");
        step(editor, id, Map.of("step", "clear"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:framescope:problem:illegal-step"))
                .body("detail", containsString("assign, start"));
        step(editor, id, Map.of("step", "publish")).then().statusCode(400);
        step(reporter, id, Map.of("step", "start")).then().statusCode(403);
        step(
                        editor,
                        id,
                        Map.of(
                                "step",
                                "assign",
                                "assignee",
                                standards.person().id().toString()))
                .then()
                .statusCode(200);
        step(standards, id, Map.of("step", "start")).then().statusCode(200);
        step(editor, id, Map.of("step", "clear")).then().statusCode(403);
        editor.asks()
                .contentType("application/json")
                .body("{\"step\": \"withdraw\"}")
                .post("/api/v1/reviews/" + id + "/steps")
                .then()
                .statusCode(428);
    }

    @Test
    void findingsAreMatchedFromDraftToDraft() {
        String id = submit(reporter, FIRST, "");
        revise(reporter, id, SECOND);
        Response changes = editor.asks().get("/api/v1/reviews/" + id + "/changes");
        changes.then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("counts.new", greaterThan(0))
                .body("counts.open", greaterThan(0))
                .body("counts.fixed", greaterThan(0))
                .body("findings.findAll { it.status == 'fixed' }.text", hasItem("slammed"))
                .body("findings.findAll { it.status == 'open' }.text", hasItem("disgraceful"))
                .body("versionsDiffer", hasSize(0));
        editor.asks()
                .get("/api/v1/reviews/" + id + "/changes?from=2&to=1")
                .then()
                .statusCode(400);
    }

    @Test
    void decisionsGoWithTheFindingAndFeedTheRulesPrecision() {
        String id = submit(reporter, FIRST, "");
        String disgraceful = finding(id, "disgraceful");
        String slammed = finding(id, "slammed");
        decide(editor, id, disgraceful, 0, Map.of("outcome", "accepted"))
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
        decide(editor, id, slammed, 0, Map.of("outcome", "dismissed")).then().statusCode(400);
        decide(editor, id, slammed, 0, Map.of("outcome", "dismissed", "cause", "other"))
                .then()
                .statusCode(400);
        decide(editor, id, slammed, 0, Map.of("outcome", "dismissed", "cause", "mistaken", "note", "He hit it."))
                .then()
                .statusCode(200);
        revise(reporter, id, SECOND);
        given(editor, id)
                .then()
                .body("decisions.finding", hasItems(disgraceful, slammed))
                .body("decisions.find { it.finding == '" + slammed + "' }.note", equalTo("He hit it."));
        editor.asks()
                .get("/api/v1/desk/precision")
                .then()
                .statusCode(200)
                .body("judged.sum()", greaterThan(1))
                .body("dismissed.mistaken.findAll { it != null }.sum()", greaterThan(0));
        decide(reporter, id, disgraceful, 1, Map.of("outcome", "accepted"))
                .then()
                .statusCode(403);
        decide(editor, id, "f-nothing", 0, Map.of("outcome", "accepted")).then().statusCode(404);
        editor.asks()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/reviews/" + id + "/findings/" + disgraceful)
                .then()
                .statusCode(204);
        given(editor, id).then().body("decisions.finding", not(hasItem(disgraceful)));
    }

    @Test
    void ofTwoEditorsAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = submit(reporter, FIRST, "");
            String finding = finding(id, "slammed");
            assertEquals(
                    List.of(200, 412),
                    both(
                            () -> decide(editor, id, finding, 0, Map.of("outcome", "accepted"))
                                    .statusCode(),
                            () -> decide(standards, id, finding, 0, Map.of("outcome", "dismissed", "cause", "intended"))
                                    .statusCode()));
            assertEquals(
                    List.of(200, 412),
                    both(
                            () -> decide(editor, id, finding, 1, Map.of("outcome", "dismissed", "cause", "mistaken"))
                                    .statusCode(),
                            () -> decide(
                                            standards,
                                            id,
                                            finding,
                                            1,
                                            Map.of("outcome", "dismissed", "cause", "house-style"))
                                    .statusCode()));
            given(editor, id).then().body("decisions", hasSize(1)).body("decisions[0].revision", equalTo(2));
            String tag = tag(id);
            assertEquals(
                    List.of(200, 412),
                    both(
                            () -> step(editor, id, Map.of("step", "start"), tag).statusCode(),
                            () -> step(standards, id, Map.of("step", "start"), tag)
                                    .statusCode()));
        }
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : editors.invokeAll(List.of(one, other))) {
                statuses.add(answer.get());
            }
            return statuses.stream().sorted().toList();
        } finally {
            editors.shutdown();
        }
    }

    @Test
    void aDecisionThatWasTakenBackIsNotTakenForTheNextOne() {
        String id = submit(reporter, FIRST, "");
        String slammed = finding(id, "slammed");
        Map<String, String> accepted = Map.of("outcome", "accepted");
        decide(editor, id, slammed, 0, accepted).then().statusCode(200).header("ETag", equalTo("\"1\""));
        editor.asks()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/reviews/" + id + "/findings/" + slammed)
                .then()
                .statusCode(204);
        decide(editor, id, slammed, 0, Map.of("outcome", "dismissed", "cause", "intended"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        decide(standards, id, slammed, 1, accepted).then().statusCode(412);
        standards
                .asks()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/reviews/" + id + "/findings/" + slammed)
                .then()
                .statusCode(412);
        decide(standards, id, slammed, 2, accepted).then().statusCode(200);
    }

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

    @Test
    void exportsCarryWhatWasDecided() throws Exception {
        String id = submit(reporter, FIRST, "");
        decide(
                        editor,
                        id,
                        finding(id, "slammed"),
                        0,
                        Map.of("outcome", "dismissed", "cause", "intended", "note", "=1+1"))
                .then()
                .statusCode(200);
        decide(editor, id, finding(id, "disgraceful"), 0, Map.of("outcome", "accepted"))
                .then()
                .statusCode(200);
        JsonNode sarif = Json.MAPPER.readTree(export(id, "sarif"));
        assertEquals("2.1.0", sarif.path("version").asText());
        JsonNode slammed =
                sarif.at("/runs/0/results").findParents("suppressions").get(0);
        assertEquals(
                "intended: =1+1", slammed.at("/suppressions/0/justification").asText());
        JsonNode web = Json.MAPPER.readTree(export(id, "annotations"));
        assertEquals("http://www.w3.org/ns/anno.jsonld", web.path("@context").asText());
        for (JsonNode item : web.at("/first/items")) {
            String exact = item.at("/target/selector/exact").asText();
            String around = item.at("/target/selector/prefix").asText()
                    + exact
                    + item.at("/target/selector/suffix").asText();
            assertTrue(FIRST.replace("\\n", "\n").contains(around), around);
        }
        JsonNode hypothesis = Json.MAPPER.readTree(export(id, "hypothesis"));
        assertTrue(hypothesis.get(0).path("uri").asText().startsWith("urn:sha256:"));
        assertEquals(
                "TextQuoteSelector",
                hypothesis.at("/0/target/0/selector/0/type").asText());
        String csv = export(id, "csv");
        assertTrue(csv.contains(",'=1+1,"), csv);
        assertEquals(web.path("total").asInt() + 1L, csv.lines().count());
        editor.asks().get("/api/v1/reviews/" + id + "/exports/pdf").then().statusCode(404);
    }

    private String export(String id, String form) {
        Response answer = editor.asks().get("/api/v1/reviews/" + id + "/exports/" + form);
        answer.then().statusCode(200);
        return answer.asString();
    }

    static String submit(Visitor by, String body, String note) {
        Response submitted = by.asks()
                .contentType("application/json")
                .body("{\"article\": {\"headline\": \"Taxes\", \"body\": \"" + body + "\"}, \"note\": \"" + note
                        + "\"}")
                .post("/api/v1/reviews");
        submitted.then().statusCode(201);
        return submitted.path("summary.id");
    }

    private static Response revise(Visitor by, String id, String body) {
        return by.asks()
                .contentType("application/json")
                .body("{\"article\": {\"headline\": \"Taxes\", \"body\": \"" + body + "\"}}")
                .post("/api/v1/reviews/" + id + "/drafts");
    }

    private Response step(Visitor by, String id, Map<String, String> step) {
        return step(by, id, step, tag(id));
    }

    private static Response step(Visitor by, String id, Map<String, String> step, String tag) {
        return by.asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(step)
                .post("/api/v1/reviews/" + id + "/steps");
    }

    private static Response decide(Visitor by, String id, String finding, int revision, Map<String, String> decision) {
        return by.asks()
                .contentType("application/json")
                .header("If-Match", "\"" + revision + "\"")
                .body(decision)
                .put("/api/v1/reviews/" + id + "/findings/" + finding);
    }

    private String tag(String id) {
        return given(standards, id).getHeader("ETag");
    }

    private static Response given(Visitor by, String id) {
        return by.asks().get("/api/v1/reviews/" + id);
    }

    private String finding(String id, String text) {
        String analysis = given(standards, id).path("drafts[-1].analysis");
        return standards
                .asks()
                .get("/api/v1/analyses/" + analysis)
                .path("findings.find { it.text == '" + text + "' }.id");
    }
}
