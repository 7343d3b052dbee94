package org.framescope.core.outlet;

import org.framescope.core.analysis.Measure;

/**
 * One number of one article, on its way into an outlet's mean.
 *
 * @param weight how much it counts: 1 where every article counts once, the number of cases where every case does
 */
public record Reading(String name, double value, double weight) {

    public Reading {
        if (!Double.isFinite(value) || !(weight > 0)) {
            throw new IllegalArgumentException(name + " = " + value + ", weight " + weight);
        }
    }

    static Reading of(Measure measure) {
        return new Reading(measure.name(), measure.value(), 1);
    }
}
