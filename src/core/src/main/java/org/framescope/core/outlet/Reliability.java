package org.framescope.core.outlet;

import org.framescope.core.analysis.Interval;

/** How six groups of raters taken together would grade an outlet's quality, as far as its articles' wording tells. */
public sealed interface Reliability {

    /**
     * The estimate was made.
     *
     * @param estimate of the consensus score {@code pc1}, 0 to 1 (Lin et al., PNAS Nexus 2023)
     * @param interval in which the score lies 95 times of 100
     */
    record Scored(double estimate, Interval interval) implements Reliability {
        public Scored {
            if (!(estimate >= 0 && estimate <= 1)) {
                throw new IllegalArgumentException("not a score: " + estimate);
            }
        }
    }

    /** Too little is known. */
    record Abstained(String reason) implements Reliability {}
}
