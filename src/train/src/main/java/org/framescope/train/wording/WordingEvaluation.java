package org.framescope.train.wording;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.wording.Category;
import org.framescope.core.wording.WordingSpan;
import org.framescope.train.Evaluation;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.NewsArticles;

/** Loaded words against BABE's marked words on the half not learnt from, and findings on plain wire copy. */
public final class WordingEvaluation implements Evaluation {

    private static final Set<String> WIRES = Set.of("Reuters", "Associated Press");

    /** Sixty wire articles spread over the ids: those at even places were looked at while the lists were written. */
    private static final int WIRE_ARTICLES = 60;

    @Override
    public String target() {
        return "wording";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        List<Babe.Item> items =
                Babe.read(data).stream().filter(i -> !i.isTrain()).toList();
        out.println("BABE, half not learnt from: " + items.size() + " sentences; tokens that experts marked");
        out.println("categories                                  precision  recall     F1");
        tokens(items, EnumSet.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM), out);
        tokens(
                items,
                EnumSet.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM, Category.DOUBT, Category.INTENSIFIER),
                out);
        everyWord(items, out);
        wire(NewsArticles.of(data, WIRES), out);
    }

    private static void tokens(List<Babe.Item> items, Set<Category> categories, PrintWriter out) {
        int[] counts = new int[3];
        for (Babe.Item item : items) {
            Reading reading = Reading.of(Article.ofBody(item.text()));
            FieldText text = reading.body();
            BitSet found = new BitSet();
            for (WordingSpan span : AgreementTraining.spans(reading)) {
                if (categories.contains(span.category())) {
                    found.set(
                            text.tokenAt(span.passage().begin()),
                            text.tokenAt(span.passage().end() - 1) + 1);
                }
            }
            tally(found, MarkedWords.of(item, text), counts);
        }
        row(categories.size() == 3 ? "loaded, epithet, euphemism" : "… with doubt and intensifiers", counts, out);
    }

    private static void everyWord(List<Babe.Item> items, PrintWriter out) {
        int[] counts = new int[3];
        for (Babe.Item item : items) {
            FieldText text = Reading.of(Article.ofBody(item.text())).body();
            BitSet all = new BitSet();
            for (int i = 0; i < text.tokens().size(); i++) {
                all.set(i, text.tokens().get(i).counts());
            }
            tally(all, MarkedWords.of(item, text), counts);
        }
        row("floor: every word", counts, out);
    }

    private static void tally(BitSet found, BitSet marked, int[] counts) {
        BitSet both = (BitSet) found.clone();
        both.and(marked);
        counts[0] += both.cardinality();
        counts[1] += found.cardinality();
        counts[2] += marked.cardinality();
    }

    private static void row(String name, int[] counts, PrintWriter out) {
        double precision = (double) counts[0] / Math.max(1, counts[1]);
        double recall = (double) counts[0] / Math.max(1, counts[2]);
        double f1 = 2.0 * counts[0] / Math.max(1, counts[1] + counts[2]);
        out.printf(Locale.ROOT, "%-42s %9.3f %7.3f %6.3f%n", name, precision, recall, f1);
    }

    private static void wire(List<NewsArticles.Item> articles, PrintWriter out) {
        Register register = StandardRegister.create();
        int step = Math.max(1, articles.size() / WIRE_ARTICLES);
        int[] words = new int[2];
        int[] findings = new int[2];
        int[] warnings = new int[2];
        for (int n = 0; n < WIRE_ARTICLES && n * step < articles.size(); n++) {
            AnalysisReport report = register.analyze(articles.get(n * step).article(), Set.of("wording"));
            int half = n % 2;
            words[half] += report.reading().fields().stream()
                    .mapToInt(FieldText::words)
                    .sum();
            findings[half] += report.findings().size();
            warnings[half] += (int) report.findings().stream()
                    .filter(f -> f.finding().severity() == Severity.WARNING)
                    .count();
        }
        out.println("Reuters and Associated Press, per 1,000 words (every finding counts, just or not)");
        for (int half = 0; half < 2; half++) {
            out.printf(
                    Locale.ROOT,
                    "%s: %d words, findings %.2f, warnings %.2f%n",
                    half == 0 ? "articles looked at" : "articles never looked at",
                    words[half],
                    1000.0 * findings[half] / words[half],
                    1000.0 * warnings[half] / words[half]);
        }
    }
}
