package org.framescope.engine.sample;

import org.framescope.core.analysis.Interval;

/** How many of some findings are right, as far as those tell that were judged. */
sealed interface Share {

    /**
     * It could be told.
     *
     * @param value 0 to 1
     * @param interval 95 %
     */
    record Told(double value, Interval interval) implements Share {}

    /**
     * Too few were judged.
     *
     * @param reason without its full stop
     */
    record Abstained(String reason) implements Share {}
}
