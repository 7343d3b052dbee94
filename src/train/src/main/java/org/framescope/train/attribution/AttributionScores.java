package org.framescope.train.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Article;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.core.attribution.AttributionKind;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.language.Reading;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;

/** Scores found attributions against annotated ones, text by text. */
final class AttributionScores {

    private final AttributionAnalyzer analyzer;
    private final SpanScore sourceExact = new SpanScore();
    private final SpanScore source = new SpanScore();
    private final SpanScore cueExact = new SpanScore();
    private final SpanScore cue = new SpanScore();
    private final SpanScore contentExact = new SpanScore();
    private final SpanScore content = new SpanScore();
    private final SpanScore linked = new SpanScore();
    private final SpanScore direct = new SpanScore();
    private final SpanScore mentions = new SpanScore();
    private final List<Double> densityErrors = new ArrayList<>();
    private long nanos;

    AttributionScores(AttributionAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Scores what the analyzer finds in a text against its typical annotator. */
    void add(PolnearText text) {
        long begin = System.nanoTime();
        Reading reading = Reading.of(Article.ofBody(text.text()));
        List<Attribution> attributions = attributions(reading);
        nanos += System.nanoTime() - begin;
        List<GoldAttribution> direct = attributions.stream()
                .filter(a -> a.kind() == AttributionKind.DIRECT)
                .map(AttributionScores::asGold)
                .toList();
        add(text, attributions.stream().map(AttributionScores::asGold).toList(), direct);
    }

    /** Scores every other annotator of a text against its typical one, as if they were analyzers. */
    void addAnnotators(PolnearText text) {
        List<List<GoldAttribution>> others = text.others();
        for (List<GoldAttribution> other : others) {
            add(
                    text,
                    other,
                    other.stream().filter(own -> own.direct(text.text())).toList());
        }
        for (SpanScore score :
                List.of(sourceExact, source, cueExact, cue, contentExact, content, linked, direct, mentions)) {
            score.join(others.size());
        }
        List<Double> errors = densityErrors.subList(densityErrors.size() - others.size(), densityErrors.size());
        double mean = errors.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        errors.clear();
        densityErrors.add(mean);
    }

    private void add(PolnearText text, List<GoldAttribution> found, List<GoldAttribution> foundDirect) {
        List<GoldAttribution> gold = text.typical();
        spans(gold, found, GoldAttribution::source, sourceExact, source);
        spans(gold, found, GoldAttribution::cue, cueExact, cue);
        spans(gold, found, GoldAttribution::content, contentExact, content);
        link(gold, found);
        List<GoldAttribution> quotes =
                gold.stream().filter(own -> own.direct(text.text())).toList();
        direct.add(GoldAttribution.contents(quotes), GoldAttribution.contents(foundDirect), false);
        mentions(quotes, found);
        densityErrors.add(Math.abs(density(text.text(), gold) - density(text.text(), found)));
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

    /** Of the quotations with a source that were found, as whatever, those whose own source was found with them. */
    private void mentions(List<GoldAttribution> goldQuotes, List<GoldAttribution> found) {
        int asked = 0;
        int right = 0;
        for (GoldAttribution quote : goldQuotes) {
            List<GoldAttribution> same = found.stream()
                    .filter(own -> own.content().intersects(quote.content()))
                    .toList();
            boolean counts = !same.isEmpty() && !quote.source().isEmpty();
            asked += counts ? 1 : 0;
            right += counts && same.stream().anyMatch(own -> own.source().intersects(quote.source())) ? 1 : 0;
        }
        mentions.add(asked, asked, right, right);
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

    /**
     * The figures so far; intervals from texts drawn again.
     *
     * @param protocol such as {@code polnear.dev}
     * @param system who answered
     */
    List<FigureRow> rows(String protocol, String system) {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(sourceExact.row(protocol, system, "source.exact-f1"));
        rows.add(source.row(protocol, system, "source.overlap-f1"));
        rows.add(cueExact.row(protocol, system, "cue.exact-f1"));
        rows.add(cue.row(protocol, system, "cue.overlap-f1"));
        rows.add(cue.recallRow(protocol, system, "cue.overlap-recall"));
        rows.add(contentExact.row(protocol, system, "content.exact-f1"));
        rows.add(content.row(protocol, system, "content.overlap-f1"));
        rows.add(linked.row(protocol, system, "linked.overlap-f1"));
        rows.add(direct.row(protocol, system, "direct-quotes.overlap-f1"));
        rows.add(mentions.row(protocol, system, "direct-quotes.right-source"));
        rows.add(densityRow(protocol, system));
        return rows;
    }

    private FigureRow densityRow(String protocol, String system) {
        List<Integer> texts = IntStream.range(0, densityErrors.size()).boxed().toList();
        ToDoubleFunction<List<Integer>> mean =
                own -> own.stream().mapToDouble(densityErrors::get).average().orElseThrow();
        List<Double> interval = new ClusterBootstrap<>(texts, own -> Integer.toString(own)).interval(mean);
        return new FigureRow(protocol, system, "density.error", mean.applyAsDouble(texts), interval, texts.size());
    }

    /** Texts read in a second of one thread, everything that attribution needs included. */
    double textsPerSecond() {
        return densityErrors.size() / (nanos / 1e9);
    }
}
