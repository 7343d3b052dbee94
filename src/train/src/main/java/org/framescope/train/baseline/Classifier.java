package org.framescope.train.baseline;

import java.util.List;

/** Says how probable each label is for a text. */
@FunctionalInterface
interface Classifier {

    /** Keeps logarithms finite where a classifier is certain. */
    double LEAST = 1e-9;

    /** One probability for each label. */
    List<Double> probabilities(String text);

    /** The log-odds of label 1 of two. */
    default double logit(String text) {
        List<Double> probabilities = probabilities(text);
        return Math.log(Math.max(LEAST, probabilities.get(1))) - Math.log(Math.max(LEAST, probabilities.get(0)));
    }

    /** The most probable label. */
    default int label(String text) {
        List<Double> probabilities = probabilities(text);
        int best = 0;
        for (int label = 1; label < probabilities.size(); label++) {
            best = probabilities.get(label) > probabilities.get(best) ? label : best;
        }
        return best;
    }
}
