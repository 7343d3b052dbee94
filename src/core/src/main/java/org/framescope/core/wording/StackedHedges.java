package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;

/** Finds hedges heaped on hedges: "could potentially", "may perhaps". One hedge alone is honest. */
final class StackedHedges {

    /** How many tokens may stand between two hedges of one heap. */
    private static final int GAP = 1;

    private StackedHedges() {}

    /** One hit for each heap in the outlet's voice, covering it from its first hedge to its last. */
    static List<Hit> in(FieldText text, List<Hit> hits) {
        List<Hit> stacked = new ArrayList<>();
        List<WordingSpan> heap = new ArrayList<>();
        for (Hit hit : hits) {
            WordingSpan span = hit.span();
            if (span.category() != Category.HEDGE || span.voice() != Voice.OUTLET) {
                continue;
            }
            if (!heap.isEmpty() && !near(text, heap.get(heap.size() - 1), span)) {
                heaped(text, heap).ifPresent(stacked::add);
                heap.clear();
            }
            heap.add(span);
        }
        heaped(text, heap).ifPresent(stacked::add);
        return stacked;
    }

    private static boolean near(FieldText text, WordingSpan before, WordingSpan behind) {
        int from = text.tokenAt(before.passage().end() - 1);
        int to = text.tokenAt(behind.passage().begin());
        return to - from - 1 <= GAP
                && text.sentenceAt(before.passage().begin())
                        == text.sentenceAt(behind.passage().begin());
    }

    private static Optional<Hit> heaped(FieldText text, List<WordingSpan> heap) {
        if (heap.size() < 2) {
            return Optional.empty();
        }
        WordingSpan first = heap.get(0);
        Passage whole = text.passage(
                first.passage().begin(), heap.get(heap.size() - 1).passage().end());
        WordingSpan span =
                new WordingSpan(whole, Category.HEDGE, Voice.OUTLET, first.probability(), first.rule(), Finder.LIST);
        return Optional.of(new Hit(span, whole.text(), Term.Level.STRONG, Optional.empty()));
    }
}
