package org.framescope.train;

import java.util.List;

/** All evaluations of this version, one line each. */
final class Evaluations {

    private Evaluations() {}

    static List<Evaluation> all() {
        return List.of();
    }
}
