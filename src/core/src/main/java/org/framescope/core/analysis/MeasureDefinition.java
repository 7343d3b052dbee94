package org.framescope.core.analysis;

import java.util.Optional;

/**
 * What a measure means, before anything is measured.
 *
 * @param name {@code <analyzer>.<measure>} in kebab-case
 * @param least smallest value it can take
 * @param most largest value it can take; infinite where there is no bound
 */
public record MeasureDefinition(String name, String unit, double least, double most, String description) {

    public MeasureDefinition {
        if (!Names.isMeasure(name)) {
            throw new IllegalArgumentException("not a measure name (<analyzer>.<measure>): " + name);
        }
    }

    /** A share between 0 and 1. */
    public static MeasureDefinition share(String name, String unit, String description) {
        return new MeasureDefinition(name, unit, 0, 1, description);
    }

    /** A count or rate from 0 upwards. */
    public static MeasureDefinition amount(String name, String unit, String description) {
        return new MeasureDefinition(name, unit, 0, Double.POSITIVE_INFINITY, description);
    }

    /** A plain count as a measure: exact, so without interval, and its own support. */
    public Measure count(int value) {
        return new Measure(name, value, Optional.empty(), value);
    }

    /** A share of cases with Wilson's interval; empty where there are no cases. */
    public Optional<Measure> shareOf(int hits, int trials) {
        if (trials == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Measure(name, (double) hits / trials, Optional.of(Interval.ofShare(hits, trials)), trials));
    }
}
