package org.framescope.train.wording;

import java.util.List;
import java.util.Set;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.framescope.core.wording.WordingSpan;
import org.framescope.core.wording.WordingSpans;
import org.framescope.engine.Framescope;
import org.framescope.train.corpus.Basil;
import org.framescope.train.protocol.FigureRow;

/**
 * A cross-check on a corpus that nothing was learnt from: judgments found in the outlet's voice against the unquoted
 * passages that BASIL's readers marked for their choice of words. They marked few, mostly single calm words.
 */
final class BasilSpans {

    private BasilSpans() {}

    private record Counted(String event, Share precision, Share recall) {}

    static List<FigureRow> figures(String system, List<Basil.Item> items, Framescope framescope) {
        List<Counted> counted =
                items.stream().map(item -> count(item, framescope)).toList();
        Figures<Counted> figures = new Figures<>("basil.lexical-unquoted", system, counted, Counted::event);
        return List.of(
                figures.share("span-precision", Counted::precision).orElseThrow(),
                figures.share("span-recall", Counted::recall).orElseThrow());
    }

    private static Counted count(Basil.Item item, Framescope framescope) {
        List<WordingSpan> found = framescope
                .analyze(Article.ofBody(item.text()), Set.of("wording"))
                .section(WordingSpans.class)
                .map(WordingSpans::all)
                .orElse(List.of())
                .stream()
                .filter(s -> s.voice() == Voice.OUTLET && ReadSentence.JUDGING.contains(s.category()))
                .toList();
        List<Basil.Mark> marks = item.marks().stream()
                .filter(mark -> mark.lexical() && !mark.quoted())
                .toList();
        return new Counted(
                item.event(),
                Share.of(found.stream()
                        .map(s -> Verdict.of(marks.stream().anyMatch(mark -> meet(s, mark))))
                        .toList()),
                Share.of(marks.stream()
                        .map(mark -> Verdict.of(found.stream().anyMatch(s -> meet(s, mark))))
                        .toList()));
    }

    private static boolean meet(WordingSpan span, Basil.Mark mark) {
        return span.passage().begin() < mark.end() && span.passage().end() > mark.begin();
    }
}
