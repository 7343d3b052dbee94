package org.framescope.app.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.core.article.Article;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.Json;

/**
 * Begins a lesson about any article: what the tool marks become the passages to catch it out at, with reasons that fit
 * its kind; the short texts and the teacher's steps are the service's own. The teacher adds what stands off the page.
 */
@Singleton
class LessonDrafts {

    private static final int MOST_CATCHES = 4;
    private static final int MOST_ID = 40;
    private static final int MOST_TITLE = 120;

    private final Reports reports;
    private final JsonNode ready;

    @Inject
    LessonDrafts(Reports reports) throws JsonProcessingException {
        this.reports = reports;
        this.ready = Json.MAPPER.readTree(Lessons.resource("lessons/draft.json"));
    }

    JsonNode about(Article article) {
        if (article.body().isBlank() || article.body().length() > LessonCheck.MOST_BODY) {
            throw new ProblemException(
                    ProblemKind.NOT_A_LESSON,
                    "Expected an article of at most " + LessonCheck.MOST_BODY + " characters, a lesson's worth; found "
                            + article.body().length() + ". Shorten it.");
        }
        String title = article.headline().filter(h -> !h.isBlank()).orElse("A lesson about an article");
        ObjectNode draft = ready.path("lesson").deepCopy();
        draft.put("id", id(title)).put("title", cut(title));
        draft.putArray("articles").add(Json.MAPPER.valueToTree(ArticleJson.of(article)));
        draft.set("catch", catches(article));
        ObjectNode change = draft.withObject("/change");
        SentencePlace first = sentence(article);
        String sentence = article.body().substring(first.begin(), first.end());
        change.set("rewrite", passage("body", sentence).put("suggestion", sentence));
        change.set("quotation", passage("body", sentence).put("suggestion", quotation(sentence)));
        return draft;
    }

    private ArrayNode catches(Article article) {
        ArrayNode catches = Json.MAPPER.createArrayNode();
        Set<String> rules = new HashSet<>();
        for (JsonNode finding : reports.of(article).path("findings")) {
            boolean once = occursOnce(article, finding);
            if (catches.size() < MOST_CATCHES
                    && once
                    && rules.add(finding.path("rule").asText())) {
                catches.add(caught(finding));
            }
        }
        if (catches.isEmpty()) {
            SentencePlace first = sentence(article);
            catches.add(with(passage("body", article.body().substring(first.begin(), first.end())), "left-alone"));
        }
        return catches;
    }

    private ObjectNode caught(JsonNode finding) {
        String family = finding.path("rule").asText().substring(0, 3);
        return with(
                passage(finding.path("field").asText(), finding.path("text").asText()),
                ready.path("reasons").has(family) ? family : "other");
    }

    private ObjectNode with(ObjectNode passage, String family) {
        JsonNode kind = ready.path("reasons").path(family);
        passage.set("reasons", kind.path("reasons").deepCopy());
        passage.set("note", kind.path("note"));
        return passage;
    }

    private static boolean occursOnce(Article article, JsonNode finding) {
        String quote = finding.path("text").asText();
        return Quotes.field(article, finding.path("field").asText())
                .map(article::text)
                .filter(text -> !quote.isBlank() && text.indexOf(quote) == text.lastIndexOf(quote))
                .isPresent();
    }

    /** The first sentence of the body that stands there once. */
    private static SentencePlace sentence(Article article) {
        return SentencePlace.of(article).stream()
                .filter(s -> s.field().equals("body"))
                .filter(s -> {
                    String text = article.body().substring(s.begin(), s.end());
                    return article.body().indexOf(text) == article.body().lastIndexOf(text);
                })
                .findFirst()
                .orElseGet(() -> new SentencePlace("body", 0, article.body().length()));
    }

    private static String quotation(String sentence) {
        String bare = sentence.replaceAll("[.!?]$", "");
        return "“" + bare + ",” a resident said.";
    }

    private static ObjectNode passage(String field, String quote) {
        return Json.MAPPER
                .createObjectNode()
                .put("article", 0)
                .put("field", field)
                .put("quote", quote);
    }

    private static String cut(String title) {
        return title.length() <= MOST_TITLE ? title : title.substring(0, MOST_TITLE - 1) + "…";
    }

    private static String id(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shorter = id.length() <= MOST_ID ? id : id.substring(0, MOST_ID).replaceAll("-[^-]*$", "");
        return "own-" + (shorter.isEmpty() ? "lesson" : shorter);
    }
}
