package org.framescope.engine.sample;

import java.util.OptionalDouble;

/**
 * A drawn finding with what those said who judged it.
 *
 * @param stratum its place among the design's strata
 * @param right the share of those who could say that found it right; empty where nobody has said or could say
 */
record Judged(int stratum, String rule, String outlet, OptionalDouble right) {

    Judged {
        if (right.isPresent() && !(right.getAsDouble() >= 0 && right.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("not a share: " + right);
        }
    }

    boolean isSettled() {
        return right.isPresent();
    }
}
