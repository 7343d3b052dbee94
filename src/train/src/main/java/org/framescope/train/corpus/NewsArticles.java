package org.framescope.train.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;

/** Articles of Article-Bias-Prediction (Baly et al., 2020), by outlet. */
public final class NewsArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One article as published. */
    public record Item(String id, String source, Article article) {}

    private NewsArticles() {}

    /** All articles of the named outlets, by id, so that the order says nothing. */
    public static List<Item> of(Path data, Set<String> sources) throws IOException {
        Path file = data.resolve("article-bias-prediction/articles.jsonl.gz");
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        List<Item> items = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = JSON.readTree(line);
                if (sources.contains(row.path("source").asText())) {
                    items.add(item(row));
                }
            }
        }
        items.sort(java.util.Comparator.comparing(Item::id));
        return List.copyOf(items);
    }

    private static Item item(JsonNode row) {
        Article article = new Article(
                Imprint.NONE,
                Optional.of(row.path("title").asText()),
                Optional.empty(),
                row.path("content").asText(),
                List.of(),
                List.of(),
                Map.of());
        return new Item(row.path("id").asText(), row.path("source").asText(), article);
    }
}
