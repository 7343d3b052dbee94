package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;

/**
 * How an outlet's quality is estimated. Some seventy outlets teach little: all measures together fit them and no others.
 *
 * @param measures from which
 * @param penalty strength of the L2 penalty
 */
record ReliabilityPlan(List<String> measures, double penalty) {

    /** How loaded the words are, and how often something is put to somebody. */
    static final List<String> TWO = List.of("framing.loaded-words", "framing.attributions");

    /** The same with how sentences read, who is cited, and how much is said in figures. */
    static final List<String> NINE = List.of(
            "framing.loaded-words",
            "framing.attributions",
            "framing.bias-mean",
            "framing.view-mean",
            "framing.bias-of-headline",
            "framing.view-of-headline",
            "framing.quoted-share",
            "framing.named-sources",
            "framing.numbers");

    private static final List<Double> PENALTIES = List.of(3.0, 10.0, 30.0, 100.0, 300.0);

    ReliabilityPlan {
        measures = List.copyOf(measures);
    }

    static List<ReliabilityPlan> of(List<String> measures) {
        return PENALTIES.stream().map(p -> new ReliabilityPlan(measures, p)).toList();
    }

    /** The plans that outlets choose among. */
    static List<ReliabilityPlan> all() {
        List<ReliabilityPlan> all = new ArrayList<>(of(TWO));
        all.addAll(of(NINE));
        return List.copyOf(all);
    }
}
