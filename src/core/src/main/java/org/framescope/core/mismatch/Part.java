package org.framescope.core.mismatch;

import java.util.List;

/**
 * One of the judgements that make a verdict: a detector's probability, taken apart. The intercept and the sum of the
 * contributions are the log-odds of its probability.
 *
 * @param name of the detector, such as {@code other-story}
 */
public record Part(String name, double probability, double intercept, List<Contribution> contributions) {

    /**
     * What one feature adds.
     *
     * @param feature its name in the coefficient file
     */
    public record Contribution(String feature, double value, double logOdds) {}

    public Part {
        contributions = List.copyOf(contributions);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }
}
