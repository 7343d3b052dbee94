package org.framescope.train.robustness;

/**
 * What one variant did to a probability.
 *
 * @param direction as in {@link Variant}
 */
record Shift(String cluster, double before, double after, int direction) {

    private static final double DECISION = 0.5;

    double moved() {
        return after - before;
    }

    boolean flips() {
        return before >= DECISION != after >= DECISION;
    }
}
