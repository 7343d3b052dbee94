package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Interval;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.language.Reading;
import org.framescope.core.mismatch.Band;
import org.framescope.core.mismatch.CaptionFeature;
import org.framescope.core.mismatch.CaptionFeatures;
import org.framescope.core.mismatch.CaptionMismatch;
import org.framescope.core.mismatch.CaptionVerdict;
import org.framescope.core.mismatch.CaptionVerdicts;
import org.framescope.core.mismatch.Mismatch;
import org.framescope.train.Evaluation;
import org.framescope.train.corpus.CaptionedArticle;

/** Measures the caption analyzer as it is shipped on the part of the captions corpus that nothing was fitted on. */
public final class CaptionEvaluation implements Evaluation {

    private static final double PRIOR = 0.1;

    /** A verdict of the analyzer, and the floor beside it. */
    private record Judged(String article, PairKind kind, double probability, Band band, double floor) {}

    private final CaptionMismatch analyzer = new CaptionMismatch();
    private int abstained;

    @Override
    public String target() {
        return "caption";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        abstained = 0;
        List<CaptionedArticle> dev = CaptionedArticle.load(data).stream()
                .filter(a -> a.fold(CaptionCase.FOLDS) >= CaptionCase.FIRST_DEV_FOLD)
                .toList();
        CaptionPairs pairs = new CaptionPairs(dev);
        List<Judged> judged = new ArrayList<>();
        dev.forEach(a -> judged.addAll(judge(a, pairs.of(a))));
        out.printf(
                Locale.ROOT,
                "captions, %d articles that nothing was fitted on, %d cases, %d abstained%n",
                dev.size(),
                judged.size(),
                abstained);
        out.println("kind                                        support  AUC [95 %]             floor: word overlap");
        for (PairKind kind : PairKind.values()) {
            if (kind != PairKind.MATCH) {
                rank(judged, kind, out);
            }
        }
        alarms(judged, out);
        for (PairKind kind :
                List.of(PairKind.ANY_OTHER, PairKind.SAME_TOPIC, PairKind.SAME_OUTLET_MONTH, PairKind.NAME_SWAPPED)) {
            precision(judged, kind, out);
        }
    }

    private List<Judged> judge(CaptionedArticle article, List<CaptionPair> pairs) {
        Reading reading = Reading.of(CaptionCase.article(article, pairs));
        if (!(analyzer.analyze(reading, Draft.EMPTY) instanceof Outcome.Ok ok)) {
            abstained += pairs.size();
            return List.of();
        }
        List<Map<CaptionFeature, Double>> features = CaptionFeatures.of(reading);
        List<Judged> judged = new ArrayList<>();
        for (CaptionVerdict verdict :
                ((CaptionVerdicts) ok.analysis().sections().get(0)).all()) {
            if (verdict.mismatch() instanceof Mismatch.Scored scored) {
                double floor = 1 - features.get(verdict.index()).get(CaptionFeature.WORD_SHARE);
                PairKind kind = pairs.get(verdict.index()).kind();
                judged.add(new Judged(article.id(), kind, scored.probability(), scored.band(), floor));
            } else {
                abstained++;
            }
        }
        return judged;
    }

    private static void rank(List<Judged> judged, PairKind kind, PrintWriter out) {
        Ranking ours = new Ranking();
        Ranking floor = new Ranking();
        int support = 0;
        for (Judged one : judged) {
            if (one.kind == kind || one.kind == PairKind.MATCH) {
                ours.add(one.article, one.probability, one.kind == kind);
                floor.add(one.article, one.floor, one.kind == kind);
                support += one.kind == kind ? 1 : 0;
            }
        }
        out.printf(Locale.ROOT, "%-42s %8d  %s   %.3f%n", kind.label(), support, ours.withInterval(), floor.auc());
    }

    private static void alarms(List<Judged> judged, PrintWriter out) {
        int real = count(judged, PairKind.MATCH, Band.NONE);
        for (Band band : List.of(Band.NOTE, Band.WARNING, Band.ERROR)) {
            int hits = count(judged, PairKind.MATCH, band);
            Interval interval = Interval.ofShare(hits, real);
            out.printf(
                    Locale.ROOT,
                    "real captions at %s or above: %d of %d = %.4f [%.4f, %.4f]%n",
                    band.name().toLowerCase(Locale.ROOT),
                    hits,
                    real,
                    (double) hits / real,
                    interval.low(),
                    interval.high());
        }
    }

    /** Precision where one caption in ten is exchanged in this way. */
    private static void precision(List<Judged> judged, PairKind kind, PrintWriter out) {
        for (Band band : List.of(Band.WARNING, Band.ERROR)) {
            double found = share(judged, kind, band);
            double alarms = share(judged, PairKind.MATCH, band);
            double precision = PRIOR * found / (PRIOR * found + (1 - PRIOR) * alarms);
            out.printf(
                    Locale.ROOT,
                    "%s at %s or above: recall %.2f, precision at one in ten %.3f%n",
                    kind.label(),
                    band.name().toLowerCase(Locale.ROOT),
                    found,
                    precision);
        }
    }

    private static double share(List<Judged> judged, PairKind kind, Band band) {
        return (double) count(judged, kind, band) / count(judged, kind, Band.NONE);
    }

    private static int count(List<Judged> judged, PairKind kind, Band least) {
        return (int) judged.stream()
                .filter(j -> j.kind == kind && j.band.compareTo(least) >= 0)
                .count();
    }
}
