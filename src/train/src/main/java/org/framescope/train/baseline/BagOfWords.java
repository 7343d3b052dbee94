package org.framescope.train.baseline;

import java.util.ArrayList;
import java.util.List;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/** Texts as their words and pairs of words, whatever their order otherwise. */
final class BagOfWords implements Representation {

    private static final double TOLERANCE = 1e-4;
    private static final int MOST_STEPS = 200;

    @Override
    public List<Double> penalties() {
        return List.of(0.1, 0.3, 1.0, 3.0);
    }

    @Override
    public List<Classifier> fit(List<Example> train, int labels, List<Double> penalties) {
        TermWeights weights = TermWeights.of(Example.texts(train));
        List<SparseArray> rows = Example.texts(train).stream().map(weights::of).toList();
        SparseDataset data = SparseDataset.of(rows, weights.size());
        List<Classifier> fitted = new ArrayList<>();
        for (double penalty : penalties) {
            SparseLogisticRegression model =
                    SparseLogisticRegression.fit(data, Example.labels(train), penalty, TOLERANCE, MOST_STEPS);
            fitted.add(text -> Posterior.of(model, weights.of(text), labels));
        }
        return fitted;
    }
}
