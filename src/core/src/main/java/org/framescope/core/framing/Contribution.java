package org.framescope.core.framing;

import java.util.List;

/**
 * What one measure adds to the log-odds of a framing.
 *
 * @param value the measure's value in this article
 * @param typical its median where the model learnt
 * @param logOdds above 0 where it speaks for one-sided framing
 * @param passages where it comes from, the strongest first; none where it comes from what is not there
 */
public record Contribution(String measure, double value, double typical, double logOdds, List<PassageEffect> passages) {
    public Contribution {
        passages = List.copyOf(passages);
    }
}
