package org.framescope.train.wording;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.wording.Category;
import org.framescope.core.wording.WordingSpan;
import org.framescope.core.wording.WordingSpans;
import org.framescope.engine.Framescope;
import org.framescope.train.corpus.Babe;
import org.framescope.train.protocol.FigureRow;

/** Found words against the words that BABE's experts marked, token by token; sentences of one address are drawn together. */
final class BabeTokens {

    /** Experts marked any wording that takes a side, so doubt and force count beside judgments. */
    private static final Set<Category> MARKED =
            EnumSet.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM, Category.DOUBT, Category.INTENSIFIER);

    private BabeTokens() {}

    /** One sentence: how many tokens were found, were marked, were both. */
    private record Counted(String link, int both, int found, int marked, int words) {
        Share precision() {
            return new Share(both, found);
        }

        Share recall() {
            return new Share(both, marked);
        }
    }

    static List<FigureRow> figures(String system, List<Babe.Item> items, Framescope framescope) {
        List<Counted> counted =
                items.stream().map(item -> count(item, framescope)).toList();
        Figures<Counted> figures = new Figures<>("babe.held-out", system, counted, Counted::link);
        return List.of(
                figures.share("token-precision", Counted::precision).orElseThrow(),
                figures.share("token-recall", Counted::recall).orElseThrow(),
                figures.f1("token-f1", Counted::precision, Counted::recall),
                figures.f1(
                        "token-f1-of-every-word",
                        c -> new Share(c.marked(), c.words()),
                        c -> new Share(c.marked(), c.marked())));
    }

    private static Counted count(Babe.Item item, Framescope framescope) {
        AnalysisReport report = framescope.analyze(Article.ofBody(item.text()), Set.of("wording"));
        FieldText text = report.reading().body();
        BitSet found = found(
                text, report.section(WordingSpans.class).map(WordingSpans::all).orElse(List.of()));
        BitSet marked = MarkedWords.of(item, text);
        BitSet both = (BitSet) found.clone();
        both.and(marked);
        return new Counted(item.link(), both.cardinality(), found.cardinality(), marked.cardinality(), text.words());
    }

    /** Indices of the tokens in spans of the categories that the experts' marks speak of. */
    static BitSet found(FieldText text, List<WordingSpan> spans) {
        BitSet found = new BitSet();
        for (WordingSpan span : spans) {
            if (MARKED.contains(span.category())) {
                found.set(
                        text.tokenAt(span.passage().begin()),
                        text.tokenAt(span.passage().end() - 1) + 1);
            }
        }
        return found;
    }
}
