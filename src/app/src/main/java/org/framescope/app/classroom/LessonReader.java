package org.framescope.app.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.core.article.Article;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** Reads a lesson's file and says of everything that is wrong with it where it is. */
final class LessonReader {

    private static final ObjectMapper STRICT = Json.MAPPER
            .copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    private final Mistakes mistakes = new Mistakes();
    private final LessonFile file;
    private final List<Article> articles = new ArrayList<>();
    private final List<Article> tickets = new ArrayList<>();

    private LessonReader(LessonFile file) {
        this.file = file;
    }

    /** Reads a lesson. Throws a problem that names each mistake with its place. */
    static Lesson read(String json) {
        try {
            return read(Json.read(json));
        } catch (InvalidInputException malformed) {
            throw notALesson(malformed.getMessage());
        }
    }

    /** Reads a lesson from a JSON value. */
    static Lesson read(JsonNode node) {
        if (!node.path("format").asText().equals(LessonFile.FORMAT)) {
            throw notALesson("format: expected \"" + LessonFile.FORMAT + "\"; found something else");
        }
        if (node.path("version").asInt() != LessonFile.VERSION) {
            throw notALesson("version: expected " + LessonFile.VERSION + ", the only one that this service reads");
        }
        return new LessonReader(bind(node)).lesson();
    }

    private static LessonFile bind(JsonNode node) {
        try {
            return STRICT.treeToValue(node, LessonFile.class);
        } catch (UnrecognizedPropertyException unknown) {
            throw notALesson(path(unknown) + ": expected one of "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + "; found another name");
        } catch (JsonMappingException wrong) {
            throw notALesson(path(wrong) + ": expected another kind of value, or one that is missing here");
        } catch (JsonProcessingException impossible) {
            throw notALesson("expected a lesson; found something that cannot be read as one");
        }
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
                continue;
            }
            path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return path.isEmpty() ? "the lesson" : path.toString();
    }

    private Lesson lesson() {
        LessonCheck check = new LessonCheck(mistakes);
        check.head(file);
        for (int i = 0; i < file.articles().size(); i++) {
            article("articles[" + i + "]", file.articles().get(i)).ifPresent(articles::add);
        }
        for (int i = 0; i < file.tickets().size(); i++) {
            article("tickets[" + i + "].article", file.tickets().get(i).article())
                    .ifPresent(tickets::add);
        }
        if (mistakes.isEmpty()) {
            check.parts(file);
        }
        refuseMistakes();
        Quotes quotes = new Quotes(articles, mistakes);
        List<Place> key = quotes.ofKey(file.key());
        List<Place> catches = quotes.ofCatches(file.catches());
        Optional<Place> rewrite = quotes.of("change.rewrite", file.change().rewrite());
        Optional<Place> quotation = quotes.of("change.quotation", file.change().quotation());
        check.ticketQuotes(file.tickets(), tickets);
        refuseMistakes();
        return new Lesson(file, articles, tickets, key, catches, rewrite.orElseThrow(), quotation.orElseThrow());
    }

    private Optional<Article> article(String path, JsonNode node) {
        if (node == null) {
            mistakes.add(path, "expected an article; found none");
            return Optional.empty();
        }
        try {
            Article article = ArticleReader.read(node);
            mistakes.unless(
                    article.body().length() <= LessonCheck.MOST_BODY,
                    path + ".body",
                    "expected at most " + LessonCheck.MOST_BODY + " characters, a lesson's worth; found "
                            + article.body().length());
            mistakes.unless(!article.body().isBlank(), path + ".body", "expected a text; found none");
            return Optional.of(article);
        } catch (InvalidInputException invalid) {
            mistakes.add(path, invalid.getMessage());
            return Optional.empty();
        }
    }

    private void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw notALesson(mistakes.told());
        }
    }

    private static ProblemException notALesson(String what) {
        return new ProblemException(ProblemKind.NOT_A_LESSON, what + ". Correct it and send it again.");
    }
}
