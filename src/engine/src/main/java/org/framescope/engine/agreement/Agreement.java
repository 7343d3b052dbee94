package org.framescope.engine.agreement;

import org.framescope.core.analysis.Interval;

/** Krippendorff's alpha over some units, or why it is not told. */
public sealed interface Agreement {

    /** Units that at least two people judged. */
    int units();

    /** Pieces that those units stand in. */
    int pieces();

    /**
     * There was enough to tell.
     *
     * @param alpha 1 where all agree always, 0 where they agree as often as chance would have it, below where less often
     * @param interval 95 %, from drawing whole pieces again
     */
    record Measured(double alpha, Interval interval, int units, int pieces) implements Agreement {
        public Measured {
            if (!(alpha <= 1)) {
                throw new IllegalArgumentException("not an alpha: " + alpha);
            }
        }
    }

    /**
     * There is too little to tell.
     *
     * @param reason what is missing, a sentence without its full stop
     */
    record Abstained(String reason, int units, int pieces) implements Agreement {}
}
