package org.framescope.train.sentence;

import java.util.Arrays;
import java.util.List;
import smile.classification.LogisticRegression;

/**
 * A logistic regression fitted by Smile on standardised features, its weights given for the features as they are.
 */
final class LogisticFit {

    private static final double TOLERANCE = 1e-6;
    private static final int MOST_ITERATIONS = 1000;

    private final double[] weights;

    private LogisticFit(double[] weights) {
        this.weights = weights;
    }

    /**
     * Fits.
     *
     * @param lambda strength of the L2 penalty on standardised weights
     */
    static LogisticFit of(List<LabelledSentence> sentences, double lambda) {
        double[][] x = sentences.stream().map(LabelledSentence::vector).toArray(double[][]::new);
        int[] y = sentences.stream().mapToInt(s -> s.label() ? 1 : 0).toArray();
        int width = x[0].length;
        double[] mean = new double[width];
        double[] deviation = new double[width];
        for (int j = 0; j < width; j++) {
            standardize(x, j, mean, deviation);
        }
        double[] fitted = LogisticRegression.binomial(x, y, lambda, TOLERANCE, MOST_ITERATIONS)
                .coefficients();
        double[] weights = new double[width + 1];
        weights[width] = fitted[width];
        for (int j = 0; j < width; j++) {
            weights[j] = deviation[j] == 0 ? 0 : fitted[j] / deviation[j];
            weights[width] -= weights[j] * mean[j];
        }
        return new LogisticFit(weights);
    }

    private static void standardize(double[][] x, int j, double[] mean, double[] deviation) {
        mean[j] = Arrays.stream(x).mapToDouble(row -> row[j]).average().orElse(0);
        double squares = Arrays.stream(x)
                .mapToDouble(row -> (row[j] - mean[j]) * (row[j] - mean[j]))
                .average()
                .orElse(0);
        deviation[j] = Math.sqrt(squares);
        for (double[] row : x) {
            row[j] = deviation[j] == 0 ? 0 : (row[j] - mean[j]) / deviation[j];
        }
    }

    /** The weight of one feature; of the intercept behind the last feature. */
    double weight(int feature) {
        return weights[feature];
    }

    double probability(LabelledSentence sentence) {
        double sum = weights[weights.length - 1];
        for (int i = 0; i < weights.length - 1; i++) {
            sum += weights[i] * sentence.features().get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
