package org.framescope.comparison;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.framescope.train.attribution.GoldAttribution;
import org.framescope.train.attribution.PolnearText;
import org.framescope.train.attribution.SpanScore;
import org.framescope.train.protocol.FigureRow;

/** One system's quotations against the annotated ones, text by text. */
final class QuoteScores {

    private static final String PROTOCOL = "polnear.dev.direct-quotes";
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final SpanScore overlap = new SpanScore();
    private final SpanScore exact = new SpanScore();
    private final SpanScore withoutPartial = new SpanScore();
    private final SpanScore speaker = new SpanScore();
    private final SpanScore together = new SpanScore();

    void add(PolnearText text, List<Quote> found) {
        List<GoldAttribution> all = text.typical();
        List<GoldAttribution> gold =
                all.stream().filter(g -> g.direct(text.text())).toList();
        List<BitSet> goldSpans = gold.stream().map(GoldAttribution::content).toList();
        List<BitSet> foundSpans = found.stream().map(Quote::content).toList();
        overlap.add(goldSpans, foundSpans, false);
        exact.add(goldSpans, foundSpans, true);
        withoutPartial.add(
                goldSpans,
                foundSpans.stream()
                        .filter(s -> touches(s, gold) || !touches(s, all))
                        .toList(),
                false);
        List<GoldAttribution> sourced =
                gold.stream().filter(g -> !g.source().isEmpty()).toList();
        share(
                speaker,
                found.stream().filter(q -> touches(q.content(), sourced)).toList(),
                q -> sourced.stream().anyMatch(g -> agree(g, q)));
        share(together, sourced, g -> found.stream().anyMatch(q -> agree(g, q)));
    }

    private static boolean touches(BitSet span, List<GoldAttribution> gold) {
        return gold.stream().anyMatch(g -> g.content().intersects(span));
    }

    private static boolean agree(GoldAttribution gold, Quote quote) {
        return gold.content().intersects(quote.content()) && gold.source().intersects(quote.speaker());
    }

    /** A share is an F1 of as many found as there are. */
    private static <T> void share(SpanScore score, List<T> cases, Predicate<T> right) {
        int hits = (int) cases.stream().filter(right).count();
        score.add(cases.size(), cases.size(), hits, hits);
    }

    /** How many direct quotations are annotated. */
    int gold() {
        return overlap.gold();
    }

    List<FigureRow> rows(String system) {
        return List.of(
                f1(system, "overlap-f1", overlap),
                new FigureRow(
                        PROTOCOL,
                        system,
                        "overlap-precision",
                        overlap.precision(),
                        List.of(overlap.precisionAt(LOW), overlap.precisionAt(HIGH)),
                        overlap.gold()),
                new FigureRow(
                        PROTOCOL,
                        system,
                        "overlap-recall",
                        overlap.recall(),
                        List.of(overlap.recallAt(LOW), overlap.recallAt(HIGH)),
                        overlap.gold()),
                f1(system, "overlap-f1-partial-set-aside", withoutPartial),
                f1(system, "exact-f1", exact),
                f1(system, "speaker-accuracy-of-found", speaker),
                f1(system, "found-with-speaker", together));
    }

    private static FigureRow f1(String system, String figure, SpanScore score) {
        List<Double> interval = List.of(score.f1At(LOW), score.f1At(HIGH));
        return new FigureRow(PROTOCOL, system, figure, score.f1(), interval, Math.max(1, score.gold()));
    }
}
