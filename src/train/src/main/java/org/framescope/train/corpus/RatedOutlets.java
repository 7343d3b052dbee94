package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;

/**
 * Outlets with the consensus quality score {@code pc1} of six rating groups (Lin et al., PNAS Nexus 2023) and articles of
 * theirs (Baly et al., EMNLP 2020).
 */
public final class RatedOutlets {

    /** The files that are read, from the folder of corpora. */
    public static final List<String> FILES =
            List.of("outlets/domain_pc1.csv", "article-bias-prediction/articles.jsonl.gz");

    /** So much of an article is read: an outlet's habits show in the begin, and encoders take their time for every sentence. */
    public static final int MOST_WORDS = 120;

    /**
     * One outlet.
     *
     * @param quality {@code pc1}, 0..1
     * @param articles in the order of their ids, which are drawn at random
     */
    public record Item(String domain, double quality, List<Article> articles) {
        public Item {
            articles = List.copyOf(articles);
        }
    }

    private record Row(String id, Article article) {}

    private RatedOutlets() {}

    /** The outlets with at least {@code least} articles, each with at most {@code most} of them, by domain. */
    public static List<Item> read(Path data, int least, int most) throws IOException {
        Map<String, Double> qualities = new TreeMap<>();
        for (Map<String, String> row : Delimited.read(data.resolve(FILES.get(0)), ',')) {
            qualities.put(row.get("domain"), Double.valueOf(row.get("pc1")));
        }
        Map<String, List<Row>> articles = new TreeMap<>();
        JsonLines.read(data.resolve(FILES.get(1)), row -> {
            String full = row.path("domain").asText().toLowerCase(Locale.ROOT);
            String domain = qualities.containsKey(full) ? full : full.replaceFirst("^www\\d?\\.", "");
            if (qualities.containsKey(domain)) {
                articles.computeIfAbsent(domain, name -> new ArrayList<>())
                        .add(new Row(
                                row.path("id").asText(),
                                article(
                                        row.path("title").asText(),
                                        row.path("content").asText())));
            }
        });
        return articles.entrySet().stream()
                .filter(outlet -> outlet.getValue().size() >= least)
                .map(outlet ->
                        new Item(outlet.getKey(), qualities.get(outlet.getKey()), first(outlet.getValue(), most)))
                .toList();
    }

    private static List<Article> first(List<Row> rows, int most) {
        return rows.stream()
                .sorted(Comparator.comparing(Row::id))
                .limit(most)
                .map(Row::article)
                .toList();
    }

    private static Article article(String title, String content) {
        return new Article(
                Imprint.NONE, Optional.of(title), Optional.empty(), begin(content), List.of(), List.of(), Map.of());
    }

    /** The first paragraphs up to {@link #MOST_WORDS} words, whole paragraphs and at least one. */
    private static String begin(String content) {
        StringBuilder begin = new StringBuilder();
        int words = 0;
        for (String paragraph : content.strip().split("\\n\\s*\\n")) {
            int own = paragraph.strip().split("\\s+").length;
            if (words > 0 && words + own > MOST_WORDS) {
                break;
            }
            begin.append(words > 0 ? "\n\n" : "").append(paragraph.strip());
            words += own;
        }
        return begin.toString();
    }
}
