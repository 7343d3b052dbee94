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
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** A piece's way from draft to record, whichever database it lies in. */
abstract class ReviewContract extends OneDesk {

    @Inject
    Clock clock;

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
        editor.asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/reviews/" + id + "/findings/" + slammed)
                .then()
                .statusCode(412);
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
}
