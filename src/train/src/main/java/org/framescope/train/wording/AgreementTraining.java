package org.framescope.train.wording;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.wording.Category;
import org.framescope.core.wording.WordingAnalyzer;
import org.framescope.core.wording.WordingSpan;
import org.framescope.core.wording.WordingSpans;
import org.framescope.train.Training;
import org.framescope.train.corpus.Babe;

/** Counts on BABE's train half at how many of a term's places the experts marked a word of it. */
public final class AgreementTraining implements Training {

    /** The categories that BABE's marks speak about; the others are judged by reading. */
    static final Set<Category> MARKED_BY_EXPERTS = EnumSet.of(Category.LOADED, Category.EPITHET, Category.DOUBT);

    private static final String HEAD = """
            # title: %s
            # source: counts on the train half of BABE (Spinde et al., 2021), made by "framescope train wording"
            # licence: counts only, no text; BABE's repository is AGPL-3.0
            # version: 1
            """;

    private final Map<String, int[]> terms = new TreeMap<>();
    private final Map<String, int[]> categories = new TreeMap<>();

    @Override
    public String target() {
        return "wording";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        List<Babe.Item> items =
                Babe.read(data).stream().filter(Babe.Item::isTrain).toList();
        items.forEach(this::count);
        write(out.resolve("agreement-terms.txt"), "How often experts marked a term", terms);
        write(out.resolve("agreement-categories.txt"), "How often experts marked a category's terms", categories);
        log.println(items.size() + " sentences, " + terms.size() + " terms");
        categories.forEach((name, n) -> log.println(name + ": " + n[1] + " of " + n[0] + " places marked"));
    }

    private void count(Babe.Item item) {
        Reading reading = Reading.of(Article.ofBody(item.text()));
        FieldText text = reading.body();
        BitSet marked = MarkedWords.of(item, text);
        for (WordingSpan span : spans(reading)) {
            if (MARKED_BY_EXPERTS.contains(span.category())) {
                boolean agreed = marked.get(
                                        text.tokenAt(span.passage().begin()),
                                        text.tokenAt(span.passage().end() - 1) + 1)
                                .cardinality()
                        > 0;
                String term = span.passage().text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                add(terms, term, agreed);
                add(categories, span.category().wireName(), agreed);
            }
        }
    }

    /** The spans of one text; none where the analyzer abstains. */
    static List<WordingSpan> spans(Reading reading) {
        Outcome outcome = new WordingAnalyzer().analyze(reading, Draft.EMPTY);
        if (!(outcome instanceof Outcome.Ok ok)) {
            return List.of();
        }
        return ok.analysis().sections().stream()
                .filter(WordingSpans.class::isInstance)
                .flatMap(s -> ((WordingSpans) s).all().stream())
                .toList();
    }

    private static void add(Map<String, int[]> counts, String key, boolean agreed) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2]);
        count[0]++;
        count[1] += agreed ? 1 : 0;
    }

    private static void write(Path file, String title, Map<String, int[]> counts) throws IOException {
        StringBuilder lines = new StringBuilder(HEAD.formatted(title));
        counts.forEach((term, n) -> lines.append(term)
                .append("\tseen=")
                .append(n[0])
                .append("\tagreed=")
                .append(n[1])
                .append('\n'));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
