package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

class ExchangeFormatsTest {

    private static final String ARTICLE =
            "{\"id\":\"a 1\",\"headline\":\"A shameful vote\",\"body\":\"The council's shameful,"
                    + " disastrous vote shocked the town. The so-called \\\"reform\\\" was, critics say, a brutal attack on the"
                    + " poor.\"}";

    private static JsonNode sarif(String input) throws Exception {
        return Json.read(CommandRun.of(input, "analyze", "--format", "sarif").out());
    }

    @Test
    void aLogHasOneRunForEachArticle() throws Exception {
        JsonNode log = sarif(ARTICLE + "\n" + ARTICLE.replace("a 1", "a 2"));

        assertEquals("2.1.0", log.at("/version").asText());
        assertEquals(2, log.at("/runs").size());
        assertEquals("utf16CodeUnits", log.at("/runs/0/columnKind").asText());
        assertEquals("a 2", log.at("/runs/1/automationDetails/id").asText());
    }

    @Test
    void everyRegionIsTheSliceOfItsArtifact() throws Exception {
        JsonNode run = sarif(ARTICLE).at("/runs/0");

        assertFalse(run.at("/results").isEmpty(), "the article has findings");
        for (JsonNode result : run.at("/results")) {
            JsonNode place = result.at("/locations/0/physicalLocation");
            JsonNode artifact =
                    run.at("/artifacts").get(place.at("/artifactLocation/index").asInt());
            int begin = place.at("/region/charOffset").asInt();
            int end = begin + place.at("/region/charLength").asInt();
            assertEquals(
                    place.at("/region/snippet/text").asText(),
                    artifact.at("/contents/text").asText().substring(begin, end));
            assertEquals(
                    artifact.at("/location/uri").asText(),
                    place.at("/artifactLocation/uri").asText());
        }
    }

    @Test
    void everyResultNamesARuleWithHelpAndALevel() throws Exception {
        JsonNode run = sarif(ARTICLE).at("/runs/0");
        Set<String> levels = new HashSet<>();

        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
            assertEquals(rule.at("/id").asText(), result.at("/ruleId").asText());
            assertFalse(rule.at("/help/text").asText().isBlank());
            levels.add(result.at("/level").asText());
        }
        assertTrue(Set.of("note", "warning", "error").containsAll(levels), levels.toString());
        assertTrue(run.at("/artifacts/0/location/uri").asText().startsWith("article/a%201/"));
    }

    @Test
    void anArticleThatCannotBeReadIsAFailedRun() throws Exception {
        JsonNode run = sarif(ARTICLE + "\nbroken").at("/runs/1");

        assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertEquals(
                "urn:framescope:problem:malformed-json",
                run.at("/invocations/0/toolExecutionNotifications/0/descriptor/id")
                        .asText());
    }

    @Test
    void aTableHasOneFindingALine() {
        CommandRun run = CommandRun.of(ARTICLE + "\nbroken", "analyze", "--format", "csv");
        List<String> lines = List.of(run.out().split("\r\n"));

        assertTrue(lines.get(0).startsWith("article,finding,rule,severity"));
        assertTrue(lines.size() > 1 && lines.get(1).startsWith("a 1,f-"), run.out());
        assertTrue(run.err().startsWith("framescope: article 2, line 2: "), run.err());
        assertEquals(Exit.PROBLEM, run.exit());
    }
}
