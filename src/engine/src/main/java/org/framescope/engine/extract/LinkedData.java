package org.framescope.engine.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about its article as JSON-LD, in the words of schema.org. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final int MOST_NODES = 20_000;

    private final Optional<JsonNode> article;

    private LinkedData(Optional<JsonNode> article) {
        this.article = article;
    }

    /** @param scripts the page's elements of JSON-LD, of which the first that tells of an article counts */
    static LinkedData of(List<Element> scripts) {
        for (Element script : scripts) {
            Optional<JsonNode> article = read(script.data()).flatMap(LinkedData::article);
            if (article.isPresent()) {
                return new LinkedData(article);
            }
        }
        return new LinkedData(Optional.empty());
    }

    private static Optional<JsonNode> read(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            // Pages carry broken JSON often enough; the rest of the page still speaks.
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = open.remove();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return !type.isEmpty() && isArticle(type.get(0));
        }
        String name = type.asText();
        return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report");
    }

    /** A property's text; empty where the page states none. */
    String text(String property) {
        return article.map(a -> plain(a.path(property))).orElse("");
    }

    /** The names of persons or organizations, with commas between them. */
    String names(String property) {
        List<String> names = new ArrayList<>();
        article.ifPresent(a -> collect(a.path(property), names));
        return String.join(", ", names.stream().distinct().toList());
    }

    private static void collect(JsonNode node, List<String> names) {
        if (node.isArray()) {
            node.forEach(n -> collect(n, names));
            return;
        }
        String name = node.isTextual() ? plain(node) : plain(node.path("name"));
        if (!name.isEmpty() && !name.contains("://")) {
            names.add(name);
        }
    }

    private static String plain(JsonNode node) {
        JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return value.isTextual() ? Wording.squeezed(Parser.unescapeEntities(value.asText(), false)) : "";
    }
}
