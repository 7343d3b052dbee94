package org.framescope.train.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import smile.classification.LogisticRegression;

/** Texts as the vectors that some encoder makes of them, each number on the scale of the training part. */
final class TextVectors implements Representation {

    private static final double TOLERANCE = 1e-4;
    private static final int MOST_STEPS = 200;

    private final Function<String, double[]> vector;

    TextVectors(Function<String, double[]> vector) {
        this.vector = vector;
    }

    @Override
    public List<Double> penalties() {
        return List.of(10.0, 100.0, 300.0, 1000.0);
    }

    @Override
    public List<Classifier> fit(List<Example> train, int labels, List<Double> penalties) {
        double[][] rows = train.stream().map(own -> vector.apply(own.text())).toArray(double[][]::new);
        Scale scale = Scale.of(rows);
        double[][] scaled = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            scaled[i] = scale.of(rows[i]);
        }
        List<Classifier> fitted = new ArrayList<>();
        for (double penalty : penalties) {
            LogisticRegression model =
                    LogisticRegression.fit(scaled, Example.labels(train), penalty, TOLERANCE, MOST_STEPS);
            fitted.add(text -> Posterior.of(model, scale.of(vector.apply(text)), labels));
        }
        return fitted;
    }
}
