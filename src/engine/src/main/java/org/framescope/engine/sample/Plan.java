package org.framescope.engine.sample;

import java.util.Set;
import java.util.TreeSet;

/**
 * What sample is wanted.
 *
 * @param size how many findings, 2 to 20,000; fewer where there are fewer
 * @param seed by which they are drawn: the same seed draws the same ones
 * @param rules whose findings can be drawn; empty for all
 */
public record Plan(int size, long seed, Strata strata, Set<String> rules) {

    /** More than anybody would judge. */
    public static final int MOST = 20_000;

    public Plan {
        if (size < Design.FEWEST || size > MOST) {
            throw new IllegalArgumentException(
                    "a sample has " + Design.FEWEST + " to " + MOST + " findings, not " + size);
        }
        rules = new TreeSet<>(rules);
    }

    boolean wants(Found found) {
        return rules.isEmpty() || rules.contains(found.rule());
    }
}
