package org.framescope.train.sentence;

import java.util.Random;

/** Decisions against labels, and the macro-averaged F1 of both classes with a bootstrap interval. */
final class Confusion {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20261122L;

    private final java.util.List<boolean[]> decisions = new java.util.ArrayList<>();

    Confusion add(boolean decided, boolean label) {
        decisions.add(new boolean[] {decided, label});
        return this;
    }

    int size() {
        return decisions.size();
    }

    double macroF1() {
        int[] all = new int[decisions.size()];
        java.util.Arrays.setAll(all, i -> i);
        return macroF1(all);
    }

    private double macroF1(int[] chosen) {
        double[][] counts = new double[2][2];
        for (int i : chosen) {
            boolean[] d = decisions.get(i);
            counts[d[0] ? 1 : 0][d[1] ? 1 : 0]++;
        }
        double positive = f1(counts[1][1], counts[1][0], counts[0][1]);
        double negative = f1(counts[0][0], counts[0][1], counts[1][0]);
        return (positive + negative) / 2;
    }

    private static double f1(double right, double spurious, double missed) {
        return right == 0 ? 0 : 2 * right / (2 * right + spurious + missed);
    }

    /** {@code value [low, high]} with the 95 % percentile interval of the bootstrap. */
    String shown() {
        Random random = new Random(SEED);
        double[] values = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            values[r] =
                    macroF1(random.ints(decisions.size(), 0, decisions.size()).toArray());
        }
        java.util.Arrays.sort(values);
        return String.format(
                java.util.Locale.ROOT,
                "%.3f [%.3f, %.3f]",
                macroF1(),
                values[RESAMPLES / 40],
                values[RESAMPLES - 1 - RESAMPLES / 40]);
    }
}
