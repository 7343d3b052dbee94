package org.framescope.train.framing;

import java.util.List;

/**
 * How an additive model is fitted.
 *
 * @param penalty strength of the L2 penalty on standardized columns
 * @param bends quantiles of a measure at which its line may bend; none for straight lines
 */
record FramingPlan(double penalty, List<Double> bends) {

    private static final List<Double> QUARTERS = List.of(0.25, 0.5, 0.75);

    FramingPlan {
        bends = List.copyOf(bends);
    }

    /** The plans that a training part chooses among. */
    static List<FramingPlan> all() {
        return List.of(
                new FramingPlan(10, List.of()),
                new FramingPlan(30, List.of()),
                new FramingPlan(100, List.of()),
                new FramingPlan(30, QUARTERS),
                new FramingPlan(100, QUARTERS));
    }

    static List<FramingPlan> straight() {
        return all().stream().filter(plan -> plan.bends().isEmpty()).toList();
    }
}
