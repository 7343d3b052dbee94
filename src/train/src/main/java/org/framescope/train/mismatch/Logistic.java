package org.framescope.train.mismatch;

import java.util.List;
import smile.classification.LogisticRegression;

/**
 * A fitted logistic regression on the features' own scale, its intercept as if both classes were equally frequent.
 *
 * @param weights one for each feature, in their order
 */
record Logistic(double intercept, List<Double> weights) {

    private static final double TOLERANCE = 1e-6;
    private static final int MOST_STEPS = 1000;

    Logistic {
        weights = List.copyOf(weights);
    }

    /**
     * Fits with an L2 penalty on standardized features (Smile's BFGS).
     *
     * @param y 1 for a mismatch, 0 for a match
     */
    static Logistic fit(double[][] x, int[] y, double penalty) {
        int features = x[0].length;
        double[] mean = new double[features];
        double[] deviation = new double[features];
        for (int f = 0; f < features; f++) {
            for (double[] row : x) {
                mean[f] += row[f] / x.length;
            }
            for (double[] row : x) {
                deviation[f] += (row[f] - mean[f]) * (row[f] - mean[f]) / x.length;
            }
            deviation[f] = Math.sqrt(deviation[f]) + 1e-9;
        }
        double[][] standard = new double[x.length][features];
        for (int i = 0; i < x.length; i++) {
            for (int f = 0; f < features; f++) {
                standard[i][f] = (x[i][f] - mean[f]) / deviation[f];
            }
        }
        double[] fitted = LogisticRegression.binomial(standard, y, penalty, TOLERANCE, MOST_STEPS)
                .coefficients();
        return onOwnScale(fitted, mean, deviation, y);
    }

    private static Logistic onOwnScale(double[] fitted, double[] mean, double[] deviation, int[] y) {
        int features = mean.length;
        Double[] weights = new Double[features];
        double intercept = fitted[features];
        for (int f = 0; f < features; f++) {
            weights[f] = fitted[f] / deviation[f];
            intercept -= fitted[f] * mean[f] / deviation[f];
        }
        long mismatches = java.util.Arrays.stream(y).filter(v -> v == 1).count();
        double frequency = Math.log((double) mismatches / (y.length - mismatches));
        return new Logistic(intercept - frequency, List.of(weights));
    }

    double logOdds(double[] row) {
        double sum = intercept;
        for (int f = 0; f < row.length; f++) {
            sum += weights.get(f) * row[f];
        }
        return sum;
    }
}
