package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.mismatch.Stem;
import org.framescope.train.Training;
import org.framescope.train.corpus.JsonLines;

/** Counts in how many articles of the corpus {@code article-bias-prediction} each stem stands; those with captions are left out. */
public final class DocumentFrequencies implements Training {

    private static final int FEWEST = 15;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int documents;

    @Override
    public String target() {
        return "document-frequencies";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        Files.writeString(out.resolve("document-frequencies.txt"), table(data));
        log.println("written: " + out.resolve("document-frequencies.txt"));
    }

    private static String table(Path data) throws IOException {
        Set<String> captioned = new HashSet<>();
        JsonLines.read(
                data.resolve("captions/bodies.jsonl.gz"),
                row -> captioned.add(row.get("article_id").asText()));
        DocumentFrequencies frequencies = new DocumentFrequencies();
        JsonLines.read(data.resolve("article-bias-prediction/articles.jsonl.gz"), row -> {
            if (!captioned.contains(row.get("id").asText())) {
                frequencies.add(row.get("content").asText());
            }
        });
        return frequencies.table();
    }

    private void add(String content) {
        documents++;
        FieldText text = Reading.of(Article.ofBody(content)).body();
        Set<String> stems = new HashSet<>();
        for (Token token : text.tokens()) {
            if (token.isWord()) {
                stems.addAll(Stem.pieces(token));
            }
        }
        stems.forEach(s -> counts.merge(s, 1, Integer::sum));
    }

    private String table() {
        StringBuilder out = new StringBuilder("""
                # title: Document frequencies of English word stems in news
                # source: counted by "framescope train document-frequencies" over github.com/ramybaly/Article-Bias-Prediction; counts only, no text
                # licence: Apache-2.0 (the corpus repository's)
                # version: 2026.11
                """);
        out.append("*documents*\tn=").append(documents).append('\n');
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST && e.getKey().length() <= 20)
                .forEach(e -> out.append(e.getKey())
                        .append("\tn=")
                        .append(e.getValue())
                        .append('\n'));
        return out.toString();
    }
}
