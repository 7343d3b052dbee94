package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.article.Field;
import org.framescope.core.language.Reading;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** A kept article by its fields. */
record DraftText(Article article) {

    static DraftText of(String kept) {
        try {
            return new DraftText(ArticleReader.read(Json.read(kept)));
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("what was kept is no article", impossible);
        }
    }

    /** The text of a field; that there is no such field is told by an empty one. */
    String field(String name) {
        return article.fields().stream()
                .filter(field -> field.wireName().equals(name))
                .findFirst()
                .map(article::text)
                .orElse("");
    }

    String cut(String field, int begin, int end) {
        return field(field).substring(begin, end);
    }

    /** The names of the fields that can be marked. */
    List<String> fields() {
        return article.fields().stream().map(Field::wireName).toList();
    }

    /** Every sentence of every field. */
    List<Place> sentences() {
        return Reading.of(article).fields().stream()
                .flatMap(text -> text.sentences().stream()
                        .map(s -> new Place(text.field().wireName(), s.begin(), s.end())))
                .toList();
    }

    /** Sentences as they are kept with a reading. */
    static List<Place> places(String json) {
        try {
            List<Place> places = new ArrayList<>();
            for (JsonNode each : Json.read(json)) {
                places.add(new Place(
                        each.path("field").asText(),
                        each.path("begin").asInt(),
                        each.path("end").asInt()));
            }
            return places;
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("what was kept is no JSON", impossible);
        }
    }
}
