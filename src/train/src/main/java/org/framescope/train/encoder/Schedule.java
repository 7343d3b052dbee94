package org.framescope.train.encoder;

import java.util.Map;

/**
 * The learning rate over a run: it rises over the first tenth of the steps and falls to 0 at the end.
 *
 * @param recipe with the highest rate
 * @param steps number of steps of the run
 */
record Schedule(Recipe recipe, int steps) {

    private static final double WARM_UP = 0.1;

    Schedule {
        if (steps < 1) {
            throw new IllegalArgumentException("a run of " + steps + " steps");
        }
    }

    /** The rate of a weight at a step, counted from 0. */
    double rate(String weight, int step) {
        double warmUp = Math.max(1, steps * WARM_UP);
        double share = step < warmUp ? (step + 1) / (warmUp + 1) : (steps - step) / (steps - warmUp);
        return recipe.rate() * share * factor(weight);
    }

    private double factor(String weight) {
        for (Map.Entry<Head, Double> head : recipe.headFactors().entrySet()) {
            if (weight.startsWith(Names.head(head.getKey().name()) + ".")) {
                return head.getValue();
            }
        }
        return 1;
    }
}
