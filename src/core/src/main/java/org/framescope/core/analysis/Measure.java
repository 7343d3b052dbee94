package org.framescope.core.analysis;

import java.util.Optional;

/**
 * One measured number. What could not be measured is not a measure: it is left out, and its analyzer's status says why.
 *
 * @param support how many cases (sentences, attributions, …) the value rests on
 */
public record Measure(String name, double value, Optional<Interval> interval, int support) {

    public Measure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("measure without a value: " + name + " = " + value);
        }
        if (support < 0) {
            throw new IllegalArgumentException("negative support: " + name + ", " + support);
        }
    }
}
