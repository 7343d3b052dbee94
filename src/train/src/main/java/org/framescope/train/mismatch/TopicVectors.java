package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.mismatch.Stem;
import org.framescope.core.mismatch.Topics;
import org.framescope.train.Training;
import org.framescope.train.corpus.JsonLines;

/**
 * Latent semantic analysis (Deerwester and others, 1990) of the corpus {@code article-bias-prediction}: stems that stand in
 * the same articles get similar vectors. Articles with captions are left out. The subspace is found by orthogonal
 * iteration from a seeded start.
 */
public final class TopicVectors implements Training {

    private static final int FEWEST_DOCUMENTS = 60;
    private static final double MOST_SHARE = 0.25;
    private static final int STEPS = 10;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<List<String>> documents = new ArrayList<>();

    @Override
    public String target() {
        return "topics";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        Set<String> captioned = new HashSet<>();
        JsonLines.read(
                data.resolve("captions/bodies.jsonl.gz"),
                row -> captioned.add(row.get("article_id").asText()));
        JsonLines.read(data.resolve("article-bias-prediction/articles.jsonl.gz"), row -> {
            if (!captioned.contains(row.get("id").asText())) {
                add(row.get("content").asText());
            }
        });
        Map<String, Integer> rows = vocabulary();
        Subspace subspace = subspace(rows);
        for (int i = 0; i < STEPS; i++) {
            subspace.step();
        }
        Files.writeString(out.resolve("topics.txt"), table(rows, subspace));
        log.println(rows.size() + " stems of " + documents.size() + " articles");
    }

    private void add(String content) {
        FieldText text = Reading.of(Article.ofBody(content)).body();
        Set<String> stems = new TreeSet<>();
        for (Token token : text.tokens()) {
            if (token.isWord()) {
                stems.addAll(Stem.pieces(token));
            }
        }
        stems.forEach(s -> frequencies.merge(s, 1, Integer::sum));
        documents.add(List.copyOf(stems));
    }

    /** The stems that get a vector, by alphabet, with their rows. */
    private Map<String, Integer> vocabulary() {
        Map<String, Integer> rows = new HashMap<>();
        frequencies.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_DOCUMENTS && e.getValue() <= MOST_SHARE * documents.size())
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(stem -> rows.put(stem, rows.size()));
        return rows;
    }

    private Subspace subspace(Map<String, Integer> rows) {
        double[] weights = new double[rows.size()];
        rows.forEach((stem, row) -> weights[row] = Math.log((double) documents.size() / frequencies.get(stem)));
        List<int[]> columns = documents.stream()
                .map(d ->
                        d.stream().filter(rows::containsKey).mapToInt(rows::get).toArray())
                .toList();
        return new Subspace(columns, weights, Topics.DIMENSIONS + 1, new Random(11));
    }

    private static String table(Map<String, Integer> rows, Subspace subspace) {
        StringBuilder lines = new StringBuilder("""
                # title: Topic vectors of English word stems in news, one character a dimension
                # source: "framescope train topics" over github.com/ramybaly/Article-Bias-Prediction; latent semantic analysis, numbers only, no text
                # licence: Apache-2.0 (the corpus repository's)
                # version: 2026.11
                """);
        rows.keySet().stream()
                .sorted()
                .forEach(stem -> lines.append(stem)
                        .append("\tv=")
                        .append(Topics.encode(subspace.row(rows.get(stem))))
                        .append('\n'));
        return lines.toString();
    }
}
