package org.framescope.train.encoder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How to fine-tune.
 *
 * @param rate the highest learning rate of the encoder's layers
 * @param headFactors the heads that learn, with how many times faster than the encoder each does
 * @param epochs how often every sentence is seen
 * @param seed of order and dropout
 */
public record Recipe(double rate, Map<Head, Double> headFactors, int epochs, long seed) {
    public Recipe {
        headFactors = Map.copyOf(headFactors);
        if (epochs < 1) {
            throw new IllegalArgumentException("at least one epoch, not " + epochs);
        }
    }

    /** The heads that learn, in the order of their names. */
    public List<Head> heads() {
        return headFactors.keySet().stream()
                .sorted(Comparator.comparing(Head::name))
                .toList();
    }
}
