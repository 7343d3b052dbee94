package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How wrong a model is on the answers that it is surest of (El-Yaniv and Wiener, 2010). Answers that are equally sure
 * share their errors evenly, so that the order of a corpus plays no part.
 */
public final class RiskCoverage {

    private static final int STEP = 10;

    /**
     * One point of the curve.
     *
     * @param coverage the share of answers that are given
     * @param support how many these are
     * @param error the share of wrong ones among them
     */
    public record Point(double coverage, int support, double error, double macroF1) {}

    private final List<Counts> surest;

    private RiskCoverage(List<Counts> surest) {
        this.surest = surest;
    }

    public static RiskCoverage of(List<Judgement> answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("no answers, no curve");
        }
        List<Judgement> falling = answers.stream()
                .sorted(Comparator.comparingDouble(answer -> -Math.abs(answer.logit())))
                .toList();
        List<Counts> surest = new ArrayList<>(List.of(Counts.NONE));
        for (int begin = 0; begin < falling.size(); begin = surest.size() - 1) {
            int end = end(falling, begin);
            Counts before = surest.get(begin);
            Counts tied = Counts.of(falling.subList(begin, end));
            for (int i = begin + 1; i <= end; i++) {
                surest.add(before.plus(tied.times((double) (i - begin) / (end - begin))));
            }
        }
        return new RiskCoverage(surest);
    }

    /** Where the answers end that are as sure as the one at {@code begin}. */
    private static int end(List<Judgement> falling, int begin) {
        double sureness = Math.abs(falling.get(begin).logit());
        int end = begin + 1;
        while (end < falling.size() && Math.abs(falling.get(end).logit()) == sureness) {
            end++;
        }
        return end;
    }

    /** From all answers down to the surest tenth. */
    public List<Point> curve() {
        int all = surest.size() - 1;
        List<Point> points = new ArrayList<>();
        for (int percent = 100; percent >= STEP; percent -= STEP) {
            int support = Math.max(1, Math.round(all * percent / 100f));
            Counts counts = surest.get(support);
            points.add(new Point(percent / 100.0, support, counts.error(), counts.macroF1()));
        }
        return List.copyOf(points);
    }

    /** The area under the curve of errors: the mean error over all coverages; 0 is perfect. */
    public double area() {
        return surest.stream().skip(1).mapToDouble(Counts::error).average().orElseThrow();
    }
}
