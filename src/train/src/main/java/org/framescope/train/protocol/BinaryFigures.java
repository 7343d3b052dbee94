package org.framescope.train.protocol;

import java.util.List;

/**
 * The figures of a yes-or-no model over many answers.
 *
 * @param macroF1 mean of the F1 of yes and of no, at probability one half
 * @param calibrationError expected calibration error over fifteen bins of equal width
 * @param brier mean squared distance of probability and truth
 */
public record BinaryFigures(int support, double macroF1, double matthews, double calibrationError, double brier) {

    private static final int BINS = 15;

    public static BinaryFigures of(List<Judgement> answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("no answers, no figures");
        }
        double squares = 0;
        for (Judgement answer : answers) {
            double distance = answer.probability() - (answer.truth() ? 1 : 0);
            squares += distance * distance;
        }
        Counts counts = Counts.of(answers);
        return new BinaryFigures(
                answers.size(),
                counts.macroF1(),
                counts.matthews(),
                calibrationError(answers),
                squares / answers.size());
    }

    private static double calibrationError(List<Judgement> answers) {
        double[] gaps = new double[BINS];
        for (Judgement answer : answers) {
            int bin = Math.min(BINS - 1, (int) (answer.probability() * BINS));
            gaps[bin] += answer.probability() - (answer.truth() ? 1 : 0);
        }
        double sum = 0;
        for (double gap : gaps) {
            sum += Math.abs(gap);
        }
        return sum / answers.size();
    }
}
