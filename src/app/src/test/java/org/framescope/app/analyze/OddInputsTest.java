package org.framescope.app.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.framescope.core.OddInputs;
import org.framescope.core.article.Article;
import org.framescope.core.article.Field;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** Whatever comes in, a report or a problem goes out, in time; and every span's text is what stands there. */
@QuarkusTest
class OddInputsTest {

    /** Lone surrogates survive only as escapes. */
    private static final ObjectWriter ESCAPED = Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/api/v1/analyses")
    URI analyses;

    @TestHTTPResource("/api/v1/extractions")
    URI extractions;

    @Test
    void answersTwoHundredOddArticlesWithReportsWhoseSpansHold() throws Exception {
        int number = 0;
        for (Map.Entry<String, Article> odd : OddInputs.all().entrySet()) {
            String sent = ESCAPED.writeValueAsString(ArticleJson.of(odd.getValue()));
            boolean kept = number++ % 2 == 0;
            HttpResponse<String> answer = post(URI.create(analyses + "?store=" + kept), sent, "application/json");
            int expected = sent.length() > Json.MAX_BYTES ? TOO_LARGE : kept ? CREATED : OK;
            assertEquals(expected, answer.statusCode(), odd.getKey());
            if (expected != TOO_LARGE) {
                spansHold(odd.getKey(), ArticleReader.read(sent), Json.MAPPER.readTree(answer.body()));
            }
        }
    }

    @Test
    void answersOddTextsAndPagesWithArticlesOrProblems() throws Exception {
        int number = 0;
        for (Map.Entry<String, Article> odd : OddInputs.all().entrySet()) {
            String type = number++ % 2 == 0 ? "text/plain" : "text/html";
            HttpResponse<String> answer = post(extractions, odd.getValue().body(), type);
            boolean told =
                    answer.statusCode() == OK || answer.statusCode() == BAD_REQUEST || answer.statusCode() == TOO_LARGE;
            assertTrue(told, odd.getKey() + " as " + type + ": " + answer.statusCode());
        }
    }

    private HttpResponse<String> post(URI address, String body, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void spansHold(String name, Article article, JsonNode node) {
        if (node.has("field") && node.has("begin") && node.has("text")) {
            String field = node.path("field").asText();
            String whole = article.fields().stream()
                    .filter(f -> f.wireName().equals(field))
                    .map((Field f) -> article.text(f))
                    .findFirst()
                    .orElseThrow();
            int begin = node.path("begin").asInt();
            int end = node.path("end").asInt();
            String text = node.path("text").asText();
            assertTrue(
                    end - begin == text.length() && whole.startsWith(text, begin), name + " at " + field + " " + begin);
        }
        node.forEach(child -> spansHold(name, article, child));
    }
}
