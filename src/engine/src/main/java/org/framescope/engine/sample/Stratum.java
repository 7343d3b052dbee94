package org.framescope.engine.sample;

import java.util.Optional;

/**
 * Findings of one rule among which some are drawn, each with the same chance.
 *
 * @param group the outlet or severity; empty for what is left of the rule
 * @param findings how many there are
 * @param drawn how many of them are judged, at least 1
 */
public record Stratum(String rule, Optional<String> group, long findings, int drawn) {

    public Stratum {
        if (drawn < 1 || drawn > findings) {
            throw new IllegalArgumentException("cannot draw " + drawn + " of " + findings + " findings of " + rule);
        }
    }

    /** The chance of each of its findings to be drawn. */
    public double probability() {
        return (double) drawn / findings;
    }
}
