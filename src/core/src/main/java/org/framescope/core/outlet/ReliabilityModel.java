package org.framescope.core.outlet;

import java.util.List;
import org.framescope.core.analysis.Interval;

/**
 * Estimates an outlet's quality score from what was measured in its articles, from nothing else.
 *
 * @param intercept the mean score of the outlets learnt from
 * @param error the standard error of an estimate, measured on outlets that were left out
 * @param fewest how many articles it takes
 */
public record ReliabilityModel(double intercept, List<ReliabilityTerm> terms, double error, int fewest) {

    public ReliabilityModel {
        terms = List.copyOf(terms);
        if (!(error > 0) || fewest < 2) {
            throw new IllegalArgumentException("error " + error + ", from " + fewest + " articles on");
        }
    }

    /** The estimate for an outlet of these measures, cut to 0..1. */
    public double estimate(List<OutletMeasure> measures) {
        double sum = intercept;
        for (ReliabilityTerm term : terms) {
            sum += measures.stream()
                    .filter(m -> m.name().equals(term.measure()))
                    .mapToDouble(m -> term.at(m.value(), m.support()))
                    .sum();
        }
        return Math.max(0, Math.min(1, sum));
    }

    Reliability judge(List<OutletMeasure> measures) {
        int read = terms.stream()
                .flatMap(term -> measures.stream().filter(m -> m.name().equals(term.measure())))
                .mapToInt(OutletMeasure::support)
                .max()
                .orElse(0);
        if (read < fewest) {
            return new Reliability.Abstained("too few articles: the framing of " + read + " could be measured; from "
                    + fewest + " on an estimate is given");
        }
        double estimate = estimate(measures);
        return new Reliability.Scored(estimate, Interval.ofEstimate(estimate, error, 0, 1));
    }
}
