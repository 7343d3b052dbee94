package org.framescope.train.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.framescope.engine.extract.Input;

/**
 * One page of the article extraction benchmark (scrapinghub/article-extraction-benchmark, MIT).
 *
 * @param body the article's body as a person marked it
 */
record BenchmarkPage(String id, Input page, String body) {

    private static final String FOLDER = "article-extraction-benchmark";

    /** All pages, by id. */
    static List<BenchmarkPage> read(Path data) throws IOException {
        Path folder = data.resolve(FOLDER);
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        Map<String, JsonNode> byId = new TreeMap<>();
        truth.properties().forEach(e -> byId.put(e.getKey(), e.getValue()));
        List<BenchmarkPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : byId.entrySet()) {
            Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
            pages.add(new BenchmarkPage(
                    entry.getKey(),
                    page(file),
                    entry.getValue().path("articleBody").asText()));
        }
        return pages;
    }

    private static Input page(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Input.of("page.html", Optional.of("text/html"), in.readAllBytes());
        }
    }
}
