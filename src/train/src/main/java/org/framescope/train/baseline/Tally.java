package org.framescope.train.baseline;

import java.util.List;

/** How many of some examples have label 1. */
record Tally(double yes, double all) {

    /** Sentences of the whole corpus that an outlet starts with, so that one sentence does not decide. */
    private static final double PRIOR = 2;

    static Tally of(List<Example> examples) {
        return new Tally(examples.stream().mapToInt(Example::label).sum(), examples.size());
    }

    Tally plus(Tally other) {
        return new Tally(yes + other.yes, all + other.all);
    }

    /** This tally, drawn a little towards a larger one. */
    Tally towards(Tally larger) {
        return new Tally(yes + PRIOR * larger.yes / larger.all, all + PRIOR);
    }

    /** The log-odds of label 1, finite also where all labels are alike. */
    double logit() {
        return Math.log((yes + 0.5) / (all - yes + 0.5));
    }
}
