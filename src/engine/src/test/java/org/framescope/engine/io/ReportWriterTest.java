package org.framescope.engine.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.core.OddInputs;
import org.framescope.core.article.Article;
import org.framescope.core.article.Field;
import org.framescope.engine.Framescope;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    private static final Framescope FRAMESCOPE = Framescope.standard();
    private static final ReportWriter WRITER = new ReportWriter(FRAMESCOPE);

    private static JsonNode report(Article article, JsonNode id) {
        return Json.MAPPER.valueToTree(WRITER.write(FRAMESCOPE.analyze(article, Set.of()), id, false));
    }

    @Test
    void theIdIsEchoedAsItCame() {
        JsonNode number = JsonNodeFactory.instance.numberNode(17);
        assertEquals(number, report(Article.ofBody("Talks resumed."), number).get("id"));
    }

    @Test
    void everyReportHasAllPartsOfTheContract() {
        JsonNode report = report(Article.ofBody("Talks resumed."), JsonNodeFactory.instance.textNode("a"));
        List<String> names = new ArrayList<>();
        report.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of(
                        "id",
                        "summary",
                        "versions",
                        "analyzers",
                        "measures",
                        "sentences",
                        "attributions",
                        "speakers",
                        "voiceShares",
                        "wording",
                        "loadedSpeech",
                        "captions",
                        "headline",
                        "frames",
                        "framing",
                        "findings",
                        "notChecked"),
                names);
        assertEquals(5, report.get("frames").size());
        assertEquals("abstained", report.at("/framing/status").asText());
        assertTrue(report.at("/summary/abstained").toString().contains("framing"));
    }

    /** The canonical JSON of {@code {"body":"é"}} in UTF-8, digested with an independent tool. */
    @Test
    void theDigestIsOverTheCanonicalArticle() {
        assertEquals(
                "58f95c60ca68fd19ed7f564ac0e6fbc9a8a527034b93f66e5cabebdfe8e1a235",
                ArticleDigest.of(Article.ofBody("\u00E9")));
    }

    @Test
    void everySpanRepeatsTheTextOfItsSliceWhateverTheArticle() {
        for (Map.Entry<String, Article> odd : OddInputs.all().entrySet()) {
            if (odd.getValue().body().length() > 100_000) {
                continue;
            }
            JsonNode report = report(odd.getValue(), JsonNodeFactory.instance.textNode(odd.getKey()));
            assertFalse(report.isMissingNode());
            checkSpans(odd.getKey(), odd.getValue(), report);
        }
    }

    private static void checkSpans(String name, Article article, JsonNode node) {
        if (node.has("begin") && node.has("end") && node.has("field")) {
            Field field = article.fields().stream()
                    .filter(f -> f.wireName().equals(node.get("field").asText()))
                    .findFirst()
                    .orElseThrow();
            String slice = article.text(field)
                    .substring(node.get("begin").asInt(), node.get("end").asInt());
            assertEquals(slice, node.get("text").asText(), name);
        }
        node.forEach(child -> checkSpans(name, article, child));
    }
}
