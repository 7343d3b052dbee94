package org.framescope.core.analysis;

/**
 * How often a rule was right where careful readers looked: a share of its findings.
 *
 * @param right findings that a reader agrees with
 * @param findings all findings that were judged, at least 1
 * @param measuredOn what the rule was run on
 */
public record MeasuredPrecision(int right, int findings, String measuredOn) {

    /** Under this, a rule's findings are notes. */
    public static final double FLOOR = 0.8;

    public MeasuredPrecision {
        if (findings < 1 || right < 0 || right > findings) {
            throw new IllegalArgumentException("not a precision: " + right + " of " + findings);
        }
    }

    public double value() {
        return (double) right / findings;
    }

    /** Wilson's 95 % interval. */
    public Interval interval() {
        return Interval.ofShare(right, findings);
    }

    /** Whether the rule may warn. */
    public boolean reachesFloor() {
        return value() >= FLOOR;
    }
}
