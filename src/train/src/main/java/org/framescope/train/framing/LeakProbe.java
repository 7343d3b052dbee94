package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.framescope.core.analysis.Interval;
import org.framescope.train.protocol.FigureRow;
import smile.classification.LogisticRegression;

/** How well the outlet can be guessed from what a model is given: what it could lean on without saying so. */
final class LeakProbe {

    private static final int FOLDS = 5;
    private static final double PENALTY = 10;

    private LeakProbe() {}

    static FigureRow constant(double accuracy, int support) {
        return row("commonest-outlet", accuracy, support);
    }

    static double[] vector(FramingAnswer answer, List<String> measures) {
        return measures.stream()
                .mapToDouble(name -> answer.article().measures().getOrDefault(name, 0.0))
                .toArray();
    }

    /** The accuracy of a linear guess over folds dealt in turn. */
    static FigureRow row(
            String system, List<FramingAnswer> answers, List<String> names, Function<FramingAnswer, double[]> vector) {
        double[][] x = standard(answers.stream().map(vector).toArray(double[][]::new));
        int[] y = answers.stream()
                .mapToInt(a -> names.indexOf(a.article().outlet()))
                .toArray();
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<double[]> rows = new ArrayList<>();
            List<Integer> labels = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                if (i % FOLDS != fold) {
                    rows.add(x[i]);
                    labels.add(y[i]);
                }
            }
            LogisticRegression fitted = LogisticRegression.multinomial(
                    rows.toArray(double[][]::new),
                    labels.stream().mapToInt(l -> l).toArray(),
                    PENALTY,
                    1e-4,
                    200);
            for (int i = fold; i < x.length; i += FOLDS) {
                right += fitted.predict(x[i]) == y[i] ? 1 : 0;
            }
        }
        return row(system, (double) right / x.length, x.length);
    }

    private static FigureRow row(String system, double accuracy, int support) {
        Interval interval = Interval.ofShare((int) Math.round(accuracy * support), support);
        return new FigureRow(
                "leak.outlet", system, "accuracy", accuracy, List.of(interval.low(), interval.high()), support);
    }

    private static double[][] standard(double[][] rows) {
        for (int j = 0; j < rows[0].length; j++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : rows) {
                sum += row[j];
                squares += row[j] * row[j];
            }
            double mean = sum / rows.length;
            double deviation = Math.sqrt(Math.max(1e-12, squares / rows.length - mean * mean));
            for (double[] row : rows) {
                row[j] = (row[j] - mean) / deviation;
            }
        }
        return rows;
    }
}
