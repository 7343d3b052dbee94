package org.framescope.core.framing;

import java.util.List;

/**
 * The same model learnt again from articles drawn again: how far the estimate would move with other luck.
 *
 * @param logOdds for each term its values at the knots
 */
public record Refit(double intercept, List<List<Double>> logOdds) {
    public Refit {
        logOdds = logOdds.stream().map(List::copyOf).toList();
    }
}
