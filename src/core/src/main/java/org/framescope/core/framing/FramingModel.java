package org.framescope.core.framing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.core.analysis.Interval;

/**
 * The additive model of framing: an intercept and one term a measure. Calibration is part of the numbers, so that the sum is
 * exactly the log-odds.
 *
 * @param terms in the order in which they are added; a measure that an article lacks adds nothing
 * @param refits from articles drawn again, calibrated alike
 */
public record FramingModel(double intercept, List<Term> terms, List<Refit> refits, LabelRule labels) {

    private static final double TAIL = 0.025;

    public FramingModel {
        terms = List.copyOf(terms);
        refits = List.copyOf(refits);
        Set<String> names = new HashSet<>();
        for (Term term : terms) {
            FramingMeasures.named(term.measure());
            if (!names.add(term.measure())) {
                throw new IllegalArgumentException("two terms for " + term.measure());
            }
        }
        for (Refit refit : refits) {
            boolean fits = refit.logOdds().size() == terms.size();
            for (int i = 0; fits && i < terms.size(); i++) {
                fits = refit.logOdds().get(i).size() == terms.get(i).knots().size();
            }
            if (!fits) {
                throw new IllegalArgumentException("a refit of other terms");
            }
        }
    }

    /** The log-odds of one-sided framing for these measures. */
    public double logOdds(Map<String, Double> measures) {
        double sum = intercept;
        for (Term term : terms) {
            Double value = measures.get(term.measure());
            sum += value == null ? 0 : term.at(value);
        }
        return sum;
    }

    /** The probability of one-sided framing for these measures. */
    public double probability(Map<String, Double> measures) {
        return sigmoid(logOdds(measures));
    }

    /** The middle 95 % of the probability over all refits, and the estimate itself. */
    public Interval interval(Map<String, Double> measures) {
        double estimate = probability(measures);
        if (refits.isEmpty()) {
            return new Interval(estimate, estimate);
        }
        double[] rising = refits.stream()
                .mapToDouble(refit -> sigmoid(logOdds(measures, refit)))
                .sorted()
                .toArray();
        int low = (int) (rising.length * TAIL);
        return new Interval(Math.min(estimate, rising[low]), Math.max(estimate, rising[rising.length - 1 - low]));
    }

    private double logOdds(Map<String, Double> measures, Refit refit) {
        double sum = refit.intercept();
        for (int i = 0; i < terms.size(); i++) {
            Double value = measures.get(terms.get(i).measure());
            sum += value == null ? 0 : terms.get(i).at(value, refit.logOdds().get(i));
        }
        return sum;
    }

    static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
