package org.framescope.app.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.app.batch.FinishedBatch;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.ArticleFigures;
import org.framescope.engine.batch.BatchItems;
import org.framescope.engine.batch.ItemAnalyzer;
import org.framescope.engine.batch.RenderedEntry;
import org.framescope.engine.extract.OutletRules;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportJson;
import org.framescope.engine.sample.Found;
import org.framescope.engine.sample.Frame;
import org.framescope.engine.sample.Passage;
import org.framescope.engine.sample.Plan;
import org.framescope.engine.sample.Sampled;
import org.framescope.engine.sample.Sampler;
import org.framescope.engine.sample.Strata;
import org.junit.jupiter.api.Test;

/** Findings are drawn from a batch, judged twice, and the batch's figures corrected by that. */
@QuarkusTest
class SamplesTest {

    private static final String ARTICLES = articles(40);

    @Test
    void fromTheBatchToCorrectedFigures() throws Exception {
        String batch = ended(ARTICLES);
        Response drawn = draw(batch, "{\"size\": 50, \"seed\": 3, \"rules\": [\"WRD-001\", \"ATT-001\"]}");
        drawn.then().statusCode(201).body("size", equalTo(50)).body("coders.state", equalTo(List.of("free", "free")));
        String sample = drawn.getHeader("Location");
        given().get(batch + "/samples").then().body("id", equalTo(List.of(drawn.<String>path("id"))));
        judge(sample, 1);
        given().get(sample).then().body("coders.answered", equalTo(List.of(50, 0)));
        judge(sample, 2);
        JsonNode told = Json.MAPPER.readTree(given().get(sample + "/estimates").asString());
        assertEquals(
                50,
                told.at("/coders/0/right").asInt() + told.at("/coders/0/wrong").asInt());
        assertEquals(0, told.path("disagreements").asInt());
        assertEquals(1, told.at("/agreement/alpha").asDouble(), 1e-9);
        long right = 0;
        for (JsonNode rule : told.path("rules")) {
            boolean isWording = rule.path("rule").asText().startsWith("WRD");
            right += isWording ? rule.path("findings").asLong() : 0;
            assertEquals(isWording ? 1 : 0, rule.at("/precision/value").asDouble(), 1e-9);
        }
        double words = told.at("/batch/words").asDouble();
        assertEquals(
                1000 * right / words, told.at("/batch/rightPerThousand/value").asDouble(), 1e-9);
        assertEquals(2, told.path("outlets").size());
        given().delete(sample).then().statusCode(204);
        given().get(sample).then().statusCode(404);
    }

    @Test
    void thoseWhoJudgeSeeNothingThatSwaysThem() throws Exception {
        String batch = ended(ARTICLES);
        String sample = draw(batch, "{\"size\": 30}").getHeader("Location");
        String tasks = given().get(sample + "/coders/1/tasks?limit=200").asString();
        for (String word : List.of("secret-", "\"severity\"", "outlet\"", "probability", "stratum")) {
            assertFalse(tasks.contains(word), word);
        }
        JsonNode first = Json.MAPPER.readTree(tasks).path("items").get(0);
        assertTrue(first.path("question").asText().contains("The rule looks for"), first.toString());
        assertFalse(first.at("/passage/text").asText().isEmpty());
        answer(sample, 1, 1, "right").then().statusCode(204);
        given().get(sample + "/design").then().statusCode(409).body("type", equalTo("urn:framescope:problem:not-yet"));
        assertFalse(
                given().get(sample + "/coders/2/tasks").asString().contains("\"verdict\""), "not the other's answer");
        Response second = given().get(sample + "/coders/1/tasks?limit=2&cursor=1");
        second.then()
                .body("answered", equalTo(1))
                .body("items.number", equalTo(List.of(2, 3)))
                .body("next", equalTo("3"));
    }

    @Test
    void anAnswerMayBeGivenAnew() throws Exception {
        String sample = draw(ended(ARTICLES), "{\"size\": 30}").getHeader("Location");
        answer(sample, 1, 7, "right").then().statusCode(204);
        answer(sample, 1, 7, "cannot say").then().statusCode(204);
        given().get(sample + "/estimates")
                .then()
                .body("coders[0].right", equalTo(0))
                .body("coders[0].cannotSay", equalTo(1))
                .body("coders[0].open", equalTo(29))
                .body("batch.rightPerThousand.status", equalTo("abstained"));
    }

    /** The service's sample is that of files, to the last byte. */
    @Test
    void drawsWhatTheCommandLineDraws() throws Exception {
        String sample = draw(ended(ARTICLES), "{\"size\": 30, \"seed\": 8, \"strata\": \"rule-severity\"}")
                .getHeader("Location");
        assertEquals(
                Json.write(Sampler.draw(inMemory(ARTICLES), new Plan(30, 8, Strata.RULE_SEVERITY, Set.of()))),
                given().get(sample + "/design").asString());
    }

    @Test
    void refusesWhatCannotBeDrawnOrJudged() throws Exception {
        String batch = ended(ARTICLES);
        for (String body : List.of(
                "{\"size\": 1}",
                "{\"size\": 2}",
                "{\"size\": 20001}",
                "{\"strata\": \"moon\"}",
                "{\"rules\": [\"XXX-001\"]}")) {
            draw(batch, body).then().statusCode(400).body("type", equalTo("urn:framescope:problem:invalid-request"));
        }
        String sample = draw(batch, "{\"size\": 30}").getHeader("Location");
        answer(sample, 1, 1, "perhaps").then().statusCode(400);
        answer(sample, 1, 31, "right").then().statusCode(404);
        answer(sample, 3, 1, "right").then().statusCode(404);
        given().get(sample + "/coders/9/tasks").then().statusCode(404);
        String empty = ended("{\"body\":\"Rain fell.\"}\n");
        draw(empty, "{}").then().statusCode(400);
    }

    @Test
    void goesWithItsBatch() throws Exception {
        String batch = ended(ARTICLES);
        String sample = draw(batch, "{\"size\": 30}").getHeader("Location");
        answer(sample, 1, 1, "right").then().statusCode(204);
        given().delete(batch).then().statusCode(204);
        given().get(sample).then().statusCode(404);
    }

    private static void judge(String sample, int seat) {
        String cursor = "";
        while (cursor != null) {
            Response page = given().get(sample + "/coders/" + seat + "/tasks?limit=30" + cursor);
            List<Map<String, Object>> items = page.path("items");
            items.forEach(own -> answer(
                            sample,
                            seat,
                            (Integer) own.get("number"),
                            String.valueOf(own.get("rule")).startsWith("WRD") ? "right" : "wrong")
                    .then()
                    .statusCode(204));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
    }

    private static Response answer(String sample, int seat, int number, String verdict) {
        return given().contentType("application/json")
                .body(Map.of("verdict", verdict))
                .put(sample + "/coders/" + seat + "/answers/" + number);
    }

    private static Response draw(String batch, String body) {
        return given().contentType("application/json").body(body).post(batch + "/samples");
    }

    private static Frame inMemory(String input) throws Exception {
        ItemAnalyzer analyzer = new ItemAnalyzer(Framescope.standard(), Set.of());
        List<RenderedEntry> entries = new ArrayList<>();
        BatchItems items = BatchItems.of(
                "", "", OutletRules.NONE, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        for (var item = items.next(); item.isPresent(); item = items.next()) {
            entries.add(analyzer.analyze(item.get()));
        }
        return new Frame() {
            @Override
            public void each(Taker taker) throws java.io.IOException {
                for (int i = 0; i < entries.size(); i++) {
                    List<ReportJson.FindingJson> findings =
                            entries.get(i).entry().report().orElseThrow().findings();
                    ArticleFigures figures = entries.get(i).figures().orElseThrow();
                    for (int place = 0; place < findings.size(); place++) {
                        ReportJson.FindingJson own = findings.get(place);
                        taker.take(new Found(
                                i + 1,
                                place,
                                own.id(),
                                own.rule(),
                                own.severity(),
                                figures.outlet().orElse("")));
                    }
                }
            }

            @Override
            public Map<String, Long> words() {
                Map<String, Long> words = new TreeMap<>();
                entries.forEach(own -> words.merge(
                        own.figures().orElseThrow().outlet().orElse(""),
                        (long) own.figures().orElseThrow().words(),
                        Long::sum));
                return words;
            }

            @Override
            public Map<Integer, Passage> passages(List<Sampled> findings) {
                return Map.of();
            }
        };
    }

    private static String articles(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(("{\"id\":%d,\"outlet\":\"secret-%d.example\",\"body\":\"The council of ward %d met.\\n"
                            + "\\n"
                            + "Critics slammed the regime %d. Taxes will rise, officials familiar with the plan said.\\n"
                            + "\\n"
                            + "It rained.\"}%n")
                    .formatted(i, i % 2, i, i));
        }
        return lines.toString();
    }

    private static String ended(String input) throws InterruptedException {
        String batch = FinishedBatch.of(() -> given(), "", input);
        given().get(batch + "/samples").then().body("$", hasSize(0));
        return batch;
    }
}
