package org.framescope.train.baseline;

import java.util.List;
import java.util.function.ToDoubleFunction;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;

/** Yes-or-no questions about texts, answered from their words and pairs of words alone: the floor for anything better. */
public final class WordBags {

    private static final double TOLERANCE = 1e-3;
    private static final int MOST_STEPS = 40;

    private final TermWeights weights;
    private final SparseDataset rows;

    private WordBags(TermWeights weights, SparseDataset rows) {
        this.weights = weights;
        this.rows = rows;
    }

    /** The bags of these texts, to learn from. */
    public static WordBags over(List<String> texts) {
        TermWeights weights = TermWeights.of(texts);
        return new WordBags(
                weights, SparseDataset.of(texts.stream().map(weights::of).toList(), weights.size()));
    }

    /** The log-odds of yes, as learnt from these answers about the texts. */
    public ToDoubleFunction<String> fit(List<Boolean> truths, double penalty) {
        int[] labels = truths.stream().mapToInt(truth -> truth ? 1 : 0).toArray();
        SparseLogisticRegression model = SparseLogisticRegression.fit(rows, labels, penalty, TOLERANCE, MOST_STEPS);
        Classifier classifier = text -> Posterior.of(model, weights.of(text), 2);
        return classifier::logit;
    }
}
