package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Embed;
import org.framescope.core.article.Genre;
import org.framescope.core.article.Imprint;

/** Reads the contract's Article and says precisely what is wrong with one that is none. Unknown fields are ignored. */
public final class ArticleReader {

    private ArticleReader() {}

    /** Reads an article from JSON text. */
    public static Article read(String json) throws InvalidInputException {
        return read(Json.read(json));
    }

    /** Reads an article from a JSON value. */
    public static Article read(JsonNode node) throws InvalidInputException {
        if (!node.isObject()) {
            throw invalid("a JSON object that holds an article", kind(node));
        }
        if (!node.hasNonNull("body")) {
            throw invalid("an article with a \"body\"", "none; only \"body\" is required");
        }
        Imprint imprint = new Imprint(
                id(node),
                text(node, "url"),
                text(node, "outlet"),
                text(node, "byline"),
                text(node, "dateline"),
                text(node, "published"),
                text(node, "language"),
                genre(node));
        return new Article(
                imprint,
                text(node, "headline"),
                text(node, "deck"),
                text(node, "body").orElseThrow(),
                captions(node),
                embeds(node),
                confidence(node));
    }

    private static Optional<String> id(JsonNode node) throws InvalidInputException {
        JsonNode id = node.path("id");
        if (id.isMissingNode() || id.isNull()) {
            return Optional.empty();
        }
        if (!id.isTextual() && !id.isNumber()) {
            throw invalid("\"id\" to be a string or a number", kind(id));
        }
        return Optional.of(Unicode.wellFormed(id.asText()));
    }

    private static Optional<String> text(JsonNode node, String key) throws InvalidInputException {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw invalid("\"" + key + "\" to be a string", kind(value));
        }
        return Optional.of(Unicode.wellFormed(value.textValue()));
    }

    private static Optional<Genre> genre(JsonNode node) throws InvalidInputException {
        Optional<String> name = text(node, "genre");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Genre> genre = WireName.parse(Genre.class, name.get());
        if (genre.isEmpty()) {
            throw invalid("\"genre\" to be one of " + WireName.all(Genre.class), "another word");
        }
        return genre;
    }

    private static List<Caption> captions(JsonNode node) throws InvalidInputException {
        List<Caption> captions = new ArrayList<>();
        for (JsonNode caption : objects(node, "captions")) {
            captions.add(
                    new Caption(text(caption, "text").orElse(""), text(caption, "credit"), text(caption, "imageUrl")));
        }
        return captions;
    }

    private static List<Embed> embeds(JsonNode node) throws InvalidInputException {
        List<Embed> embeds = new ArrayList<>();
        for (JsonNode embed : objects(node, "embeds")) {
            embeds.add(new Embed(
                    text(embed, "type").orElse("document"),
                    text(embed, "author"),
                    text(embed, "text").orElse(""),
                    text(embed, "url")));
        }
        return embeds;
    }

    private static List<JsonNode> objects(JsonNode node, String key) throws InvalidInputException {
        JsonNode list = node.path(key);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            throw invalid("\"" + key + "\" to be a list", kind(list));
        }
        List<JsonNode> objects = new ArrayList<>();
        for (JsonNode element : list) {
            if (!element.isObject()) {
                throw invalid("\"" + key + "\" to hold objects only", kind(element));
            }
            objects.add(element);
        }
        return objects;
    }

    private static Map<String, Confidence> confidence(JsonNode node) throws InvalidInputException {
        JsonNode map = node.path("confidence");
        Map<String, Confidence> confidence = new LinkedHashMap<>();
        if (map.isMissingNode() || map.isNull()) {
            return confidence;
        }
        if (!map.isObject()) {
            throw invalid("\"confidence\" to be an object", kind(map));
        }
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            confidence.put(
                    Unicode.wellFormed(entry.getKey()),
                    WireName.parse(Confidence.class, entry.getValue().asText())
                            .orElseThrow(() -> invalid(
                                    "each \"confidence\" to be one of " + WireName.all(Confidence.class),
                                    "another value")));
        }
        return confidence;
    }

    private static String kind(JsonNode node) {
        return "a value of type " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static InvalidInputException invalid(String expected, String found) {
        return new InvalidInputException(
                Problem.of("not-an-article", "Not an article", "Expected " + expected + "; found " + found + "."));
    }
}
