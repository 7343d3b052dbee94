package org.framescope.app.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.framescope.engine.audit.AuditCheck;
import org.framescope.engine.audit.AuditEntry;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** A second reader's way from being asked to what is settled, whichever database it lies in. */
abstract class SecondReadingContract extends TwoReaders {

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Test
    void disagreementIsShownAndSettledAndFeedsTheRulesPrecision() throws Exception {
        meet("settled");
        String id = submit();
        String slammed = finding(id, "slammed");
        String disgraceful = finding(id, "disgraceful");
        decide(id, slammed, Map.of("outcome", "accepted"));
        decide(id, disgraceful, Map.of("outcome", "accepted"));
        String rule = rule(id, "disgraceful");
        String reading = ask(editor, id, second);
        mark(second, id, reading, "disgraceful budget", rule, "Says who?");
        String frozen = mark(second, id, reading, "froze", "WRD-001", "");
        editor.asks().get(at(id, reading)).then().body("marks", nullValue()).body("article", nullValue());
        comparison(editor, id).then().statusCode(409).body("type", containsString("not-yet"));
        closeReading(second, id, reading);
        send(second, "POST", at(id, reading) + "/marks", 0, passage("lake", "WRD-001", ""))
                .then()
                .statusCode(409)
                .body("type", containsString("illegal-step"));

        Response compared = comparison(editor, id);
        compared.then()
                .statusCode(200)
                .body("maySettle", is(false))
                .body(passage(disgraceful) + ".accord", equalTo("agreed"))
                .body(passage(disgraceful) + ".seconds[0].says", equalTo("marked"))
                .body(passage(disgraceful) + ".seconds[0].marks[0].note", equalTo("Says who?"))
                .body(passage(slammed) + ".accord", equalTo("disputed"))
                .body(passage(slammed) + ".first.outcome", equalTo("accepted"))
                .body(passage(slammed) + ".seconds[0].says", equalTo("not-marked"))
                .body(passage(frozen) + ".accord", equalTo("disputed"))
                .body(passage(frozen) + ".found", is(false))
                .body(passage(frozen) + ".text", equalTo("froze"))
                .body("counts.disputed", equalTo(2));

        Map<String, String> mistaken = Map.of("outcome", "dismissed", "cause", "mistaken", "reason", "He hit it.");
        settle(editor, id, slammed, 0, mistaken).then().statusCode(403);
        settle(reporter, id, slammed, 0, mistaken).then().statusCode(403);
        settle(standards, id, slammed, 0, Map.of("outcome", "dismissed", "cause", "mistaken"))
                .then()
                .statusCode(400);
        settle(standards, id, disgraceful, 0, mistaken).then().statusCode(409).body("detail", containsString("agreed"));
        settle(standards, id, "f-nothing", 0, mistaken).then().statusCode(404);
        settle(standards, id, slammed, 0, mistaken).then().statusCode(200).body("revision", equalTo(1));
        settle(standards, id, slammed, 0, mistaken).then().statusCode(412);
        settle(second, id, frozen, 0, Map.of("outcome", "accepted", "reason", "It is."))
                .then()
                .statusCode(200);

        comparison(editor, id)
                .then()
                .body("counts.settled", equalTo(2))
                .body(passage(slammed) + ".settlement.reason", equalTo("He hit it."));
        String loud = rule(id, "slammed");
        String ofSlammed = "find { it.rule == '" + loud + "' }";
        Response precision = editor.asks().get("/api/v1/desk/precision");
        precision.then().body(ofSlammed + ".dismissed.mistaken", equalTo(1));
        assertEquals(
                2,
                precision.<List<Integer>>path("judged").stream()
                        .mapToInt(each -> each)
                        .sum(),
                "each once");
        send(standards, "DELETE", "/api/v1/reviews/" + id + "/settlements/" + slammed, 1, Map.of())
                .then()
                .statusCode(204);
        editor.asks().get("/api/v1/desk/precision").then().body(ofSlammed + ".dismissed.mistaken", nullValue());

        String record = standards.asks().get("/api/v1/audit").asString();
        for (String action : List.of(
                "second-reading-asked",
                "passage-marked",
                "second-reading-closed",
                "dispute-settled",
                "settlement-undone")) {
            assertTrue(record.contains("\\\"action\\\":\\\"" + action), action);
        }
        assertTrue(record.contains("\\\"party\\\":\\\"yes"), "the second reader settled their own dispute");
        assertFalse(record.contains("He hit it."), "a reason is in the record");
        assertHolds(record);
    }

    @Test
    void onlyAnEditorWhoHasHadNothingToDoWithThePieceIsAsked() {
        meet("readers");
        String id = submit();
        decide(id, finding(id, "slammed"), Map.of("outcome", "accepted"));
        for (Visitor involved : List.of(reporter, editor)) {
            askFor(editor, id, involved).then().statusCode(400).body("detail", containsString("\"reader\""));
        }
        askFor(reporter, id, second).then().statusCode(403);
        askFor(editor, id, Visitor.with(Role.EDITOR, "elsewhere")).then().statusCode(400);
        String reading = ask(editor, id, second);
        askFor(editor, id, second).then().statusCode(400);
        mark(second, id, reading, "lake", "WRD-001", "");
        send(standards, "POST", at(id, reading) + "/marks", 0, passage("lake", "WRD-001", ""))
                .then()
                .statusCode(403);
        for (Map<String, Object> odd : List.<Map<String, Object>>of(
                Map.of("field", "body", "begin", 3, "end", 3, "rule", "WRD-001"),
                Map.of("field", "body", "begin", 0, "end", 100_000, "rule", "WRD-001"),
                Map.of("field", "byline", "begin", 0, "end", 2, "rule", "WRD-001"),
                Map.of("field", "body", "begin", 0, "end", 3, "rule", "WRD-999"))) {
            send(second, "POST", at(id, reading) + "/marks", 0, odd).then().statusCode(400);
        }
        end(editor, id, reading, "close").then().statusCode(403);
        end(editor, id, reading, "withdraw").then().statusCode(200).body("summary.state", equalTo("withdrawn"));
        end(second, id, reading, "close").then().statusCode(409);
        askFor(editor, id, second).then().statusCode(201);
    }

    @Test
    void aMarkIsChangedByWhoeverReadItLast() {
        meet("readers");
        String id = submit();
        String reading = ask(editor, id, second);
        String mark = mark(second, id, reading, "lake", "WRD-001", "");
        String marked = at(id, reading) + "/marks/" + mark;
        send(second, "PUT", marked, 1, passage("The lake", "WRD-002", "Ice."))
                .then()
                .statusCode(200)
                .body("text", equalTo("The lake"))
                .body("revision", equalTo(2));
        send(second, "PUT", marked, 1, passage("lake", "WRD-001", "")).then().statusCode(412);
        send(second, "DELETE", marked, 1, Map.of()).then().statusCode(412);
        send(second, "DELETE", marked, 2, Map.of()).then().statusCode(204);
        send(second, "DELETE", marked, 2, Map.of()).then().statusCode(404);
        second.asks().get(at(id, reading)).then().body("marks", empty());
        send(second, "POST", at(id, reading) + "/steps", 7, Map.of("step", "close"))
                .then()
                .statusCode(412);
    }

    @Test
    void exportsAndTheRecordHaveWhatWasMarkedAndSettled() throws Exception {
        meet("readers");
        String id = submit();
        decide(id, finding(id, "slammed"), Map.of("outcome", "accepted"));
        String reading = ask(editor, id, second);
        String mark = mark(second, id, reading, "froze", "WRD-001", "=Really");
        Response before = editor.asks().get("/api/v1/reviews/" + id + "/exports/csv");
        assertFalse(before.asString().contains("Really"), "an open reading is its reader's alone");
        closeReading(second, id, reading);
        settle(standards, id, mark, 0, Map.of("outcome", "dismissed", "cause", "mistaken", "reason", "A lake does."));
        String csv = export(id, "csv");
        assertTrue(csv.contains(mark + ",WRD-001,,body,"), csv);
        assertTrue(csv.contains("'=Really,dismissed,mistaken,A lake does.,The chief." + desk), csv);
        JsonNode sarif = Json.MAPPER.readTree(export(id, "sarif"));
        assertEquals(
                "The second." + desk,
                sarif.findParents("seenBy").get(0).path("seenBy").asText());
        assertTrue(export(id, "sarif").contains("mistaken: A lake does."));
        JsonNode web = Json.MAPPER.readTree(export(id, "annotations"));
        assertEquals(web.path("total").asInt(), web.at("/first/items").size());
        assertTrue(web.toString().contains("urn:framescope:mark:" + mark));
        assertTrue(export(id, "hypothesis").contains("second-reading"));
        editor.asks()
                .get("/api/v1/reviews/" + id + "/record")
                .then()
                .statusCode(200)
                .body("marks.text", equalTo(List.of("froze")))
                .body("review.readings.state", equalTo(List.of("closed")))
                .body("review.settlements.reason", equalTo(List.of("A lake does.")));
    }

    @Test
    void marksGoWithTheirReaderAndWithTheirPiece() throws Exception {
        meet("readers");
        Visitor admin = someone("admin", Role.ADMIN);
        Visitor leaver = someone("leaver", Role.EDITOR);
        String canary = "kanarienvogel" + System.nanoTime();
        String kept = submit();
        decide(kept, finding(kept, "slammed"), Map.of("outcome", "accepted"));
        String gone = ask(editor, kept, leaver);
        String mark = mark(leaver, kept, gone, "froze", "WRD-001", "Of the " + canary);
        closeReading(leaver, kept, gone);
        String stays = ask(editor, kept, second);
        mark(second, kept, stays, "lake", "WRD-001", "");
        closeReading(second, kept, stays);
        settle(standards, kept, mark, 0, Map.of("outcome", "accepted", "reason", "About the " + canary))
                .then()
                .statusCode(200);
        admin.asks().delete("/api/v1/people/" + leaver.person().id()).then().statusCode(204);
        comparison(editor, kept)
                .then()
                .body("readings", hasSize(1))
                .body("passages.seconds.marks.flatten().text", everyItem(equalTo("lake")));
        review(editor, kept).then().body("settlements", empty());
        traceless(canary);

        String erased = submit();
        String reading = ask(editor, erased, second);
        mark(second, erased, reading, "lake", "WRD-001", "Of the " + canary);
        admin.asks().delete("/api/v1/reviews/" + erased).then().statusCode(204);
        second.asks().get("/api/v1/reviews?reader=me").then().body("items.id", not(hasItem(erased)));
        traceless(canary);
        String log = standards.asks().get("/api/v1/audit").asString();
        assertFalse(log.contains(leaver.person().id().toString()), "the person");
        assertFalse(log.contains(erased), "the piece");
        assertHolds(log);
    }

    @Test
    void whatADeskDoesNotKeepIsGoneWithItsMarks() throws Exception {
        meet("forgetting");
        String canary = "kanarienvogel" + System.nanoTime();
        String id = submit();
        String reading = ask(editor, id, second);
        mark(second, id, reading, "lake", "WRD-001", "Of the " + canary);
        desk(0);
        send(second, "POST", at(id, reading) + "/marks", 0, passage("froze", "WRD-001", ""))
                .then()
                .statusCode(409)
                .body("type", containsString("nothing-kept"));
        askFor(editor, id, standards).then().statusCode(409);
        desk(3);
        retention.apply(clock.instant().plus(Duration.ofDays(2)));
        second.asks().get(at(id, reading)).then().statusCode(200);
        retention.apply(clock.instant().plus(Duration.ofDays(4)));
        second.asks().get(at(id, reading)).then().statusCode(404);
        traceless(canary);
    }

    /** Twelve pieces, in most of which the second reader marks what the first accepted. */
    @Test
    void agreementIsToldOnceThereIsEnoughOfIt() {
        meet("agreed");
        standards
                .asks()
                .get("/api/v1/desk/agreement")
                .then()
                .statusCode(200)
                .body("readers.status", equalTo("abstained"))
                .body("readers.reason", containsString("30 units from 10 pieces"))
                .body("minimum.seen", equalTo(10));
        Random random = new Random(8);
        for (int piece = 0; piece < 12; piece++) {
            String id = submit();
            JsonNode findings = report(id).path("findings");
            String reading = ask(editor, id, second);
            for (JsonNode finding : findings) {
                boolean is = random.nextInt(2) == 0;
                boolean differs = random.nextInt(10) == 0;
                decide(
                        id,
                        finding.path("id").asText(),
                        is ? Map.of("outcome", "accepted") : Map.of("outcome", "dismissed", "cause", "mistaken"));
                if (is != differs) {
                    send(second, "POST", at(id, reading) + "/marks", 0, marked(finding))
                            .then()
                            .statusCode(201);
                }
            }
            closeReading(second, id, reading);
        }
        Response told = standards.asks().get("/api/v1/desk/agreement");
        told.then()
                .statusCode(200)
                .body("readings", equalTo(12))
                .body("readers.status", equalTo("scored"))
                .body("readers.pieces", equalTo(12))
                .body("software.status", equalTo("scored"))
                .body("rules.rule", hasItem("WRD-001"));
        JsonNode readers = told.as(JsonNode.class).path("readers");
        assertTrue(readers.path("alpha").asDouble() > 0.5, readers.toString());
        assertTrue(readers.at("/interval/0").asDouble() < readers.path("alpha").asDouble(), readers.toString());
    }

    /** Fails where a text is still somewhere in the database. */
    abstract void traceless(String canary) throws Exception;

    private static Map<String, Object> marked(JsonNode finding) {
        return Map.of(
                "field", finding.path("field").asText(),
                "begin", finding.path("begin").asInt(),
                "end", finding.path("end").asInt(),
                "rule", finding.path("rule").asText());
    }

    private void desk(int days) {
        Response settings = standards.asks().get("/api/v1/desk");
        int version = settings.path("version");
        String name = settings.path("name");
        send(standards, "PUT", "/api/v1/desk", version, Map.of("name", name, "keepDays", days))
                .then()
                .statusCode(200);
    }

    private String rule(String id, String text) {
        return found(id, text).path("rule").asText();
    }

    private static Response settle(
            Visitor by, String id, String subject, int revision, Map<String, String> settlement) {
        return send(by, "PUT", "/api/v1/reviews/" + id + "/settlements/" + subject, revision, settlement);
    }

    private static Response comparison(Visitor by, String id) {
        return by.asks().get("/api/v1/reviews/" + id + "/comparison");
    }

    private static String passage(String subject) {
        return "passages.find { it.subject == '" + subject + "' }";
    }

    private String export(String id, String form) {
        Response answer = editor.asks().get("/api/v1/reviews/" + id + "/exports/" + form);
        answer.then().statusCode(200);
        return answer.asString();
    }

    private static void assertHolds(String log) throws Exception {
        AuditCheck check = new AuditCheck();
        for (String line : log.lines().toList()) {
            assertEquals(Optional.empty(), check.next(Json.MAPPER.readValue(line, AuditEntry.class)));
        }
    }
}
