package org.framescope.train.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.framescope.train.protocol.FigureRow;

/** Counts for precision, recall and F1 of spans, text by text, so that texts can be drawn again for an interval. */
public final class SpanScore {

    private static final int DRAWS = 500;
    private static final long SEED = 20_261_122L;

    private final List<Counts> texts = new ArrayList<>();

    /** One text's counts: of the gold spans those found, of the found spans those in the gold. */
    private record Counts(int gold, int found, int goldHit, int foundHit) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    gold + other.gold, found + other.found, goldHit + other.goldHit, foundHit + other.foundHit);
        }

        double precision() {
            return found == 0 ? 0 : (double) foundHit / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) goldHit / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    public void add(List<BitSet> goldSpans, List<BitSet> foundSpans, boolean exact) {
        add(
                goldSpans.size(),
                foundSpans.size(),
                hits(goldSpans, foundSpans, exact),
                hits(foundSpans, goldSpans, exact));
    }

    private static int hits(List<BitSet> of, List<BitSet> against, boolean exact) {
        return (int) of.stream()
                .filter(s -> against.stream().anyMatch(o -> exact ? s.equals(o) : s.intersects(o)))
                .count();
    }

    /** Adds one text's counts made elsewhere, such as of linked triples. */
    public void add(int goldCases, int foundCases, int goldHits, int foundHits) {
        texts.add(new Counts(goldCases, foundCases, goldHits, foundHits));
    }

    /** Takes the last {@code several} counts for those of one text, which is drawn as a whole. */
    void join(int several) {
        List<Counts> last = texts.subList(texts.size() - several, texts.size());
        Counts sum = last.stream().reduce(Counts.NONE, Counts::plus);
        last.clear();
        texts.add(sum);
    }

    private Counts sum() {
        return texts.stream().reduce(Counts.NONE, Counts::plus);
    }

    public int gold() {
        return sum().gold();
    }

    public double precision() {
        return sum().precision();
    }

    public double recall() {
        return sum().recall();
    }

    public double f1() {
        return sum().f1();
    }

    /** F1 as a row of a table; the support is the annotated spans. */
    FigureRow row(String protocol, String system, String figure) {
        return row(protocol, system, figure, Counts::f1);
    }

    FigureRow recallRow(String protocol, String system, String figure) {
        return row(protocol, system, figure, Counts::recall);
    }

    private FigureRow row(String protocol, String system, String name, ToDoubleFunction<Counts> figure) {
        List<Double> interval = List.of(at(0.025, figure), at(0.975, figure));
        return new FigureRow(protocol, system, name, figure.applyAsDouble(sum()), interval, gold());
    }

    /** The share {@code quantile} of F1 over texts drawn with replacement. */
    public double f1At(double quantile) {
        return at(quantile, Counts::f1);
    }

    /** The same of precision. */
    public double precisionAt(double quantile) {
        return at(quantile, Counts::precision);
    }

    /** The same of recall. */
    public double recallAt(double quantile) {
        return at(quantile, Counts::recall);
    }

    private double at(double quantile, ToDoubleFunction<Counts> figure) {
        Random random = new Random(SEED);
        double[] values = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Counts sum = Counts.NONE;
            for (int i = 0; i < texts.size(); i++) {
                sum = sum.plus(texts.get(random.nextInt(texts.size())));
            }
            values[draw] = figure.applyAsDouble(sum);
        }
        Arrays.sort(values);
        return values[(int) Math.round(quantile * (DRAWS - 1))];
    }
}
