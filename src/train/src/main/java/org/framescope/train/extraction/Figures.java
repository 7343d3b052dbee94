package org.framescope.train.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Mean precision and recall over pages and the F1 of these two means, as the benchmark reports them. */
record Figures(double precision, double recall) {

    private static final int DRAWS = 1_000;
    private static final long SEED = 20_261_122L;
    private static final double TAIL = 0.025;

    static Figures of(List<Overlap> pages) {
        return new Figures(
                pages.stream()
                        .filter(Overlap::hasPrecision)
                        .mapToDouble(Overlap::precision)
                        .average()
                        .orElse(0),
                pages.stream()
                        .filter(Overlap::hasRecall)
                        .mapToDouble(Overlap::recall)
                        .average()
                        .orElse(0));
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The middle 95 % of F1 over pages drawn with replacement: lower and upper end. */
    static List<Double> interval(List<Overlap> pages) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Overlap> sample = new ArrayList<>(pages.size());
            for (int i = 0; i < pages.size(); i++) {
                sample.add(pages.get(random.nextInt(pages.size())));
            }
            drawn[draw] = of(sample).f1();
        }
        Arrays.sort(drawn);
        return List.of(drawn[(int) (TAIL * DRAWS)], drawn[(int) ((1 - TAIL) * DRAWS) - 1]);
    }
}
