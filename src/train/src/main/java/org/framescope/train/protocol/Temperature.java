package org.framescope.train.protocol;

import java.util.List;

/** Finds by how much a model is too sure of itself (Guo et al., 2017). */
public final class Temperature {

    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 5;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Temperature() {}

    /** The temperature under which these answers are least surprising; by golden-section search over its logarithm. */
    public static double fit(List<Judgement> answers) {
        double low = Math.log(LOWEST);
        double high = Math.log(HIGHEST);
        while (high - low > 1e-6) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (surprise(answers, Math.exp(left)) < surprise(answers, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double surprise(List<Judgement> answers, double temperature) {
        double sum = 0;
        for (Judgement answer : answers) {
            double own = (answer.truth() ? -answer.logit() : answer.logit()) / temperature;
            sum += own > 30 ? own : Math.log1p(Math.exp(own));
        }
        return sum;
    }
}
