package org.framescope.train.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.framescope.core.article.Caption;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Input;

/**
 * How many of the captions that stand between the paragraphs of pasted articles are taken out of the body. The listed
 * captions were found by their credits, so captions without one are not counted as missed.
 */
final class PastedCaptions {

    private static final int HEAD = 40;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<String>> listed = new HashMap<>();

    /** Captions of one half of the articles: listed, found among those, and taken as captions in all. */
    record Count(int articles, int listed, int found, int taken) {

        Count plus(Count other) {
            return new Count(
                    articles + other.articles, listed + other.listed, found + other.found, taken + other.taken);
        }

        double recall() {
            return listed == 0 ? 0 : (double) found / listed;
        }
    }

    private PastedCaptions() {}

    /** The counts of articles at even places in the corpus, which were looked at, and at odd ones, which were not. */
    static List<Count> count(Path data) throws IOException {
        PastedCaptions corpus = new PastedCaptions();
        corpus.list(data.resolve("captions").resolve("captions.jsonl.gz"));
        Count even = new Count(0, 0, 0, 0);
        Count odd = even;
        int place = 0;
        try (BufferedReader lines = open(data.resolve("article-bias-prediction").resolve("articles.jsonl.gz"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                place++;
                Count one = corpus.count(line);
                even = place % 2 == 0 ? even.plus(one) : even;
                odd = place % 2 == 0 ? odd : odd.plus(one);
            }
        }
        return List.of(even, odd);
    }

    /** Captions of films are left out: an article keeps only those of pictures. */
    private void list(Path file) throws IOException {
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    JsonNode row = json.readTree(line);
                    List<String> captions =
                            listed.computeIfAbsent(row.path("article_id").asText(), id -> new ArrayList<>());
                    if (!row.path("credit").asText().startsWith("Media")) {
                        captions.add(head(row.path("caption").asText()));
                    }
                }
            }
        }
    }

    private Count count(String line) throws IOException {
        JsonNode row = json.readTree(line);
        List<String> expected = listed.getOrDefault(row.path("id").asText(), List.of());
        if (expected.isEmpty()) {
            return new Count(0, 0, 0, 0);
        }
        List<Caption> taken = Extractor.extract(Input.text(row.path("content").asText()))
                .article()
                .captions();
        int found = (int) expected.stream()
                .filter(head -> taken.stream().anyMatch(c -> c.text().contains(head)))
                .count();
        return new Count(1, expected.size(), found, taken.size());
    }

    private static String head(String caption) {
        return caption.substring(0, Math.min(caption.length(), HEAD));
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }
}
