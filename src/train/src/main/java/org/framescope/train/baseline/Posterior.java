package org.framescope.train.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import smile.classification.AbstractClassifier;

/** Reads a Smile classifier's probabilities; a label that it never saw has none. */
final class Posterior {

    private Posterior() {}

    static <T> List<Double> of(AbstractClassifier<T> fitted, T row, int labels) {
        double[] own = new double[fitted.numClasses()];
        fitted.predict(row, own);
        List<Double> all = new ArrayList<>(Collections.nCopies(labels, 0.0));
        int[] seen = fitted.classes();
        for (int i = 0; i < seen.length; i++) {
            all.set(seen[i], own[i]);
        }
        return all;
    }
}
