package org.framescope.train.attribution;

import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Article;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.core.attribution.AttributionKind;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.language.Reading;

/** Scores found attributions against annotated ones, text by text. */
final class AttributionScores {

    private final AttributionAnalyzer analyzer = new AttributionAnalyzer();
    private final SpanScore sourceExact = new SpanScore();
    private final SpanScore source = new SpanScore();
    private final SpanScore cueExact = new SpanScore();
    private final SpanScore cue = new SpanScore();
    private final SpanScore contentExact = new SpanScore();
    private final SpanScore content = new SpanScore();
    private final SpanScore linked = new SpanScore();
    private final SpanScore direct = new SpanScore();
    private double densityError;
    private int texts;
    private long nanos;

    void add(PolnearText text) {
        long begin = System.nanoTime();
        Reading reading = Reading.of(Article.ofBody(text.text()));
        List<Attribution> attributions = attributions(reading);
        nanos += System.nanoTime() - begin;
        List<GoldAttribution> found =
                attributions.stream().map(AttributionScores::asGold).toList();
        List<GoldAttribution> gold = text.typical();
        spans(gold, found, GoldAttribution::source, sourceExact, source);
        spans(gold, found, GoldAttribution::cue, cueExact, cue);
        spans(gold, found, GoldAttribution::content, contentExact, content);
        link(gold, found);
        directQuotes(text.text(), gold, attributions);
        densityError += Math.abs(density(text.text(), gold) - density(text.text(), found));
        texts++;
    }

    private List<Attribution> attributions(Reading reading) {
        Outcome outcome = analyzer.analyze(reading, Draft.EMPTY);
        if (!(outcome instanceof Outcome.Ok ok)) {
            return List.of();
        }
        return ok.analysis().sections().stream()
                .filter(Attributions.class::isInstance)
                .map(s -> ((Attributions) s).all())
                .findFirst()
                .orElse(List.of());
    }

    private static GoldAttribution asGold(Attribution attribution) {
        BitSet source = new BitSet();
        BitSet cue = new BitSet();
        BitSet content = new BitSet();
        attribution.source().ifPresent(s -> set(source, s.passage()));
        attribution.cue().ifPresent(c -> set(cue, c.passage()));
        attribution.content().forEach(c -> set(content, c));
        return new GoldAttribution(source, cue, content);
    }

    private static void set(BitSet bits, Passage passage) {
        bits.set(passage.begin(), passage.end());
    }

    private static List<BitSet> contents(List<GoldAttribution> attributions) {
        return attributions.stream().map(GoldAttribution::content).toList();
    }

    private static void spans(
            List<GoldAttribution> gold,
            List<GoldAttribution> found,
            Function<GoldAttribution, BitSet> role,
            SpanScore exact,
            SpanScore overlap) {
        List<BitSet> goldSpans = distinct(gold, role);
        List<BitSet> foundSpans = distinct(found, role);
        exact.add(goldSpans, foundSpans, true);
        overlap.add(goldSpans, foundSpans, false);
    }

    private static List<BitSet> distinct(List<GoldAttribution> all, Function<GoldAttribution, BitSet> role) {
        return all.stream().map(role).filter(b -> !b.isEmpty()).distinct().toList();
    }

    /** A triple is linked where source, cue and content all overlap those of one other attribution. */
    private void link(List<GoldAttribution> gold, List<GoldAttribution> found) {
        linked.add(gold.size(), found.size(), linkedTo(gold, found), linkedTo(found, gold));
    }

    private static int linkedTo(List<GoldAttribution> of, List<GoldAttribution> against) {
        return (int) of.stream()
                .filter(a -> against.stream()
                        .anyMatch(b -> matches(a.source(), b.source())
                                && matches(a.cue(), b.cue())
                                && a.content().intersects(b.content())))
                .count();
    }

    private static boolean matches(BitSet one, BitSet other) {
        return one.isEmpty() && other.isEmpty() || one.intersects(other);
    }

    private void directQuotes(String text, List<GoldAttribution> gold, List<Attribution> found) {
        List<BitSet> goldQuotes =
                contents(gold.stream().filter(g -> g.direct(text)).toList());
        List<BitSet> foundQuotes = contents(found.stream()
                .filter(a -> a.kind() == AttributionKind.DIRECT)
                .map(AttributionScores::asGold)
                .toList());
        direct.add(goldQuotes, foundQuotes, false);
    }

    private static double density(String text, List<GoldAttribution> attributions) {
        BitSet all = new BitSet();
        attributions.forEach(a -> all.or(a.content()));
        int letters = 0;
        int inside = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters++;
                inside += all.get(i) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) inside / letters;
    }

    void print(String part, PrintWriter out) {
        out.printf(Locale.ROOT, "PolNeAR %s, %d texts; 95 %% intervals from texts drawn again%n", part, texts);
        out.printf("%-22s %7s %7s %7s %7s %16s %8s%n", "", "gold", "prec", "rec", "F1", "interval", "people");
        row(out, "source exact", sourceExact, "0.756");
        row(out, "source overlap", source, "0.807");
        row(out, "cue exact", cueExact, "0.686");
        row(out, "cue overlap", cue, "0.783");
        row(out, "content exact", contentExact, "0.639");
        row(out, "content overlap", content, "0.829");
        row(out, "linked triple overlap", linked, "-");
        row(out, "direct quotes overlap", direct, "-");
        out.printf(Locale.ROOT, "density, mean absolute error per text: %.3f%n", densityError / texts);
        out.printf(Locale.ROOT, "texts per second: %.0f%n%n", texts / (nanos / 1e9));
        out.flush();
    }

    /** One line; {@code people} is the agreement of PolNeAR's own annotators, where its authors state it. */
    private static void row(PrintWriter out, String name, SpanScore score, String people) {
        out.printf(
                Locale.ROOT,
                "%-22s %7d %7.3f %7.3f %7.3f %7.3f .. %.3f %8s%n",
                name,
                score.gold(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.f1At(0.025),
                score.f1At(0.975),
                people);
    }
}
