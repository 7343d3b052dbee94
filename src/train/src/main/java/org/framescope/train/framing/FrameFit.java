package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.framing.Frame;
import org.framescope.core.framing.FrameFacts;
import org.framescope.core.framing.FrameModel;
import smile.classification.LogisticRegression;

/**
 * The mean sentence vector, the frames' own words and the length, weighed by a logistic regression of Smile's. All numbers of the vector
 * keep their common scale; a word rate weighs as much as a few of them together.
 */
final class FrameFit implements FrameSystem {

    private static final double TOLERANCE = 1e-5;
    private static final int MOST_STEPS = 300;
    /** More words of a frame per 100 than any article has say no more: headlines alone reach that. */
    static final double MOST_WORDS = 12;

    private final double vectorScale;
    private final double wordScale;
    private final String name;

    /**
     * Weighs one part against the other.
     *
     * @param vectorScale 0 to leave the vector out
     * @param wordScale 0 to leave the words and the length out
     */
    FrameFit(String name, double vectorScale, double wordScale) {
        this.name = name;
        this.vectorScale = vectorScale;
        this.wordScale = wordScale;
    }

    static FrameFit both() {
        return new FrameFit("vector-words-and-length", 1, 1);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Double> penalties() {
        return List.of(0.3, 1.0, 3.0, 10.0);
    }

    @Override
    public Lesson over(List<FrameText> texts) {
        return (frame, penalty) -> {
            FrameModel model = fit(texts, frame, penalty);
            return text -> logit(model.probability(text.facts()));
        };
    }

    static double logit(double probability) {
        double held = Math.max(1e-9, Math.min(1 - 1e-9, probability));
        return Math.log(held / (1 - held));
    }

    FrameModel fit(List<FrameText> texts, Frame frame, double penalty) {
        int size = texts.get(0).facts().vector().size();
        int width = size + Frame.all().size() + 1;
        double[] means = new double[width];
        double[] scales = new double[width];
        double[][] x = texts.stream().map(t -> row(t.facts(), size)).toArray(double[][]::new);
        double spread = 0;
        for (int j = 0; j < width; j++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : x) {
                sum += row[j];
                squares += row[j] * row[j];
            }
            means[j] = sum / x.length;
            double variance = squares / x.length - means[j] * means[j];
            spread += j < size ? variance : 0;
            scales[j] = wordScale / Math.sqrt(variance + 1e-9);
        }
        for (int j = 0; j < size; j++) {
            // So that the vector as a whole has the length of some fifteen standardized columns.
            scales[j] = vectorScale * Math.sqrt(15 / spread);
        }
        for (double[] row : x) {
            for (int j = 0; j < width; j++) {
                row[j] = scales[j] * (row[j] - means[j]);
            }
        }
        int[] y = texts.stream()
                .mapToInt(t -> t.frames().contains(frame.wireName()) ? 1 : 0)
                .toArray();
        double[] fitted = LogisticRegression.binomial(x, y, penalty, TOLERANCE, MOST_STEPS)
                .coefficients();
        return model(frame, fitted, means, scales, size);
    }

    private static double[] row(FrameFacts facts, int size) {
        double[] row = new double[size + facts.rates().size() + 1];
        row[row.length - 1] = facts.length();
        for (int j = 0; j < row.length - 1; j++) {
            row[j] = j < size
                    ? facts.vector().get(j)
                    : Math.min(MOST_WORDS, facts.rates().get(j - size));
        }
        return row;
    }

    private static FrameModel model(Frame frame, double[] fitted, double[] means, double[] scales, int size) {
        double intercept = fitted[means.length];
        List<Double> weights = new ArrayList<>();
        for (int j = 0; j < means.length; j++) {
            weights.add(fitted[j] * scales[j]);
            intercept -= weights.get(j) * means[j];
        }
        return new FrameModel(
                frame,
                intercept,
                weights.subList(0, size),
                weights.subList(size, weights.size() - 1),
                weights.get(weights.size() - 1),
                MOST_WORDS,
                0.5,
                0,
                1);
    }
}
