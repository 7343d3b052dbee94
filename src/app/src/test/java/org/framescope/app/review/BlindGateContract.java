package org.framescope.app.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framescope.app.batch.FinishedBatch;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** Whoever reads blind sees the piece's words, not what was found and marked in it, whichever database that lies in. */
abstract class BlindGateContract extends TwoReaders {

    @Test
    void whoeverReadsBlindSeesTheWordsAloneByWhicheverEndpoint() {
        meet("blind");
        String id = submit();
        JsonNode report = report(id);
        String analysis = review(editor, id).path("drafts[0].analysis");
        decide(id, finding(id, "slammed"), Map.of("outcome", "dismissed", "cause", "mistaken"));
        say(editor, id, "The Old Bugle again.").then().statusCode(201);
        String copy = send(reporter, "POST", "/api/v1/analyses", 0, ARTICLE).getHeader("Location");
        String batch = reporter.asks()
                .contentType("application/x-ndjson")
                .body((Json.write(ARTICLE) + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/batches")
                .getHeader("Location");
        String other = ask(editor, id, standards);
        closeReading(standards, id, other);
        String reading = ask(editor, id, second);

        Response seen = second.asks().get(at(id, reading));
        seen.then()
                .statusCode(200)
                .body("summary.mine", is(true))
                .body("article.keySet()", not(hasItems("outlet")))
                .body("article.captions[0].keySet().toString()", equalTo("[text]"))
                .body("article.body", containsString("disgraceful"))
                .body("article.body.length()", equalTo(BODY.length()))
                .body("sentences.field", hasItems("headline", "body", "captions[0]"));
        assertTellsNothing(seen, report, analysis);

        String review = "/api/v1/reviews/" + id;
        for (String path : List.of(
                review,
                review + "/changes",
                review + "/record",
                review + "/comparison",
                review + "/exports/csv",
                review + "/exports/sarif",
                review + "/exports/annotations",
                review + "/exports/hypothesis",
                review + "/readings/" + other,
                "/api/v1/analyses/" + analysis,
                "/api/v1/analyses/" + analysis + "/article",
                copy,
                copy + "/article",
                batch + "/items",
                batch + "/results",
                batch + "/tables/findings",
                batch + "/outlets",
                batch + "/stories",
                "/api/v1/audit")) {
            Response refused = second.asks().get(path);
            assertEquals(409, refused.statusCode(), path + ": " + refused.asString());
            assertTrue(refused.asString().contains("blind-reading"), path);
            assertTellsNothing(refused, report, analysis);
        }
        String finding = report.at("/findings/0/id").asText();
        for (Response refused : List.of(
                say(second, id, "Well?"),
                send(second, "PUT", review + "/findings/" + finding, 0, Map.of("outcome", "accepted")),
                send(second, "DELETE", review + "/findings/" + finding, 0, Map.of()),
                send(second, "POST", review + "/steps", 0, Map.of("step", "start")),
                send(second, "POST", review + "/drafts", 0, Map.of("article", Map.of("body", "x"))),
                send(second, "POST", review + "/readings", 0, Map.of()),
                send(second, "PUT", review + "/settlements/" + finding, 0, Map.of("outcome", "accepted")),
                send(second, "DELETE", review + "/settlements/" + finding, 0, Map.of()))) {
            assertEquals(409, refused.statusCode(), refused.asString());
            assertTrue(refused.asString().contains("blind-reading"), refused.asString());
        }
        for (String path : List.of(
                "/api/v1/reviews",
                "/api/v1/reviews?state=open",
                "/api/v1/reviews?author=" + reporter.person().id(),
                "/api/v1/reviews?assignee=" + editor.person().id(),
                "/api/v1/reviews?reading=closed",
                "/api/v1/reviews?reader=me&author=" + reporter.person().id(),
                "/api/v1/reviews?reader=" + second.person().id(),
                "/api/v1/analyses",
                "/api/v1/findings",
                "/api/v1/findings?outlet=The+Old+Bugle",
                "/api/v1/desk/precision",
                "/api/v1/desk/agreement")) {
            Response list = second.asks().get(path);
            assertEquals(200, list.statusCode(), path);
            assertTellsNothing(list, report, analysis);
            assertFalse(list.asString().contains(id), path);
            assertFalse(list.asString().contains(copy.substring(copy.lastIndexOf('/') + 1)), path);
        }
        second.asks().get("/api/v1/desk/precision").then().body("", empty());
        Response mine = second.asks().get("/api/v1/reviews?reader=me");
        mine.then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].blind", is(true))
                .body("items[0].author", nullValue())
                .body("items[0].assignee", nullValue());
        assertTellsNothing(mine, report, analysis);
        second.asks().get(review + "/readings").then().body("id", equalTo(List.of(reading)));
        editor.asks().get("/api/v1/desk/precision").then().body("", hasSize(1));

        closeReading(second, id, reading);
        second.asks().get(review).then().statusCode(200).body("readings", hasSize(2));
        second.asks().get("/api/v1/analyses/" + analysis).then().statusCode(200);
        second.asks().get("/api/v1/audit").then().statusCode(200);
    }

    @Test
    void theSameWordsTellNothingUnderAnotherNameEither() {
        meet("renamed");
        String body = BODY + "\n\nRenamed, it stayed the same.";
        String known = send(
                        reporter,
                        "POST",
                        "/api/v1/analyses",
                        0,
                        Map.of("id", "a-1", "outlet", "The Old Bugle", "headline", "Another title", "body", body))
                .getHeader("Location");
        Response submitted = send(
                reporter, "POST", "/api/v1/reviews", 0, Map.of("article", Map.of("headline", "Taxes", "body", body)));
        submitted.then().statusCode(201);
        second.asks().get(known).then().statusCode(200);
        String reading = ask(editor, submitted.path("summary.id"), second);
        second.asks().get(known).then().statusCode(409).body("type", containsString("blind-reading"));
        String id = known.substring(known.lastIndexOf('/') + 1);
        assertFalse(second.asks().get("/api/v1/analyses").asString().contains(id), "in the list");
        assertFalse(second.asks().get("/api/v1/findings").asString().contains(id), "among findings");
        closeReading(second, submitted.path("summary.id"), reading);
        second.asks().get(known).then().statusCode(200);
    }

    @Test
    void neitherSamplesNorMessagesTellWhoeverReadsBlind() throws Exception {
        meet("sampled");
        String id = submit();
        String batch = FinishedBatch.of(reporter::asks, "", Json.write(ARTICLE));
        Response drawn = send(standards, "POST", batch + "/samples", 0, Map.of("size", 60, "seed", 3));
        drawn.then().statusCode(201);
        String sample = drawn.getHeader("Location");
        Visitor admin = someone("admin", Role.ADMIN);
        List<String> told = List.of(sample + "/coders/1/tasks", sample + "/design", sample + "/estimates");
        for (String path : told) {
            second.asks().get(path).then().statusCode(200);
        }
        admin.asks().get("/api/v1/desk/cms/deliveries").then().statusCode(200);

        ask(editor, id, second);
        ask(editor, id, admin);
        for (String path : told) {
            second.asks().get(path).then().statusCode(409).body("type", containsString("blind-reading"));
        }
        admin.asks()
                .get("/api/v1/desk/cms/deliveries")
                .then()
                .statusCode(409)
                .body("type", containsString("blind-reading"));
    }

    /** Neither whose it is nor what was found. The caption says its photographer's name, which is an author's, too. */
    private static void assertTellsNothing(Response answer, JsonNode report, String analysis) {
        List<String> secrets = new ArrayList<>(
                List.of("Old Bugle", "Jane Doe", "Ann Lee", "BUGLETON", "bugle.example", "Bugle Pictures", analysis));
        report.path("findings")
                .forEach(f -> secrets.addAll(
                        List.of(f.path("id").asText(), f.path("reason").asText())));
        String said = answer.asString();
        secrets.forEach(secret -> assertFalse(said.contains(secret), secret + " in " + said));
    }
}
