package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Field;
import org.framescope.core.language.Reading;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** A kept article by its fields. */
record DraftText(Article article, Map<String, Field> byName) {

    static DraftText of(String kept) {
        try {
            Article article = ArticleReader.read(Json.read(kept));
            Map<String, Field> byName = new LinkedHashMap<>();
            article.fields().forEach(field -> byName.put(field.wireName(), field));
            return new DraftText(article, byName);
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("what was kept is no article", impossible);
        }
    }

    /** The text of a field; that there is no such field is told by an empty one. */
    String field(String name) {
        return Optional.ofNullable(byName.get(name)).map(article::text).orElse("");
    }

    String cut(String field, int begin, int end) {
        return field(field).substring(begin, end);
    }

    /** The names of the fields that can be marked. */
    List<String> fields() {
        return List.copyOf(byName.keySet());
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
