package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.outlet.OutletMeasure;
import org.framescope.core.outlet.ReliabilityModel;
import org.framescope.core.outlet.ReliabilityTerm;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.regression.LinearModel;
import smile.regression.RidgeRegression;

/** Fits the quality score to shrunken outlet means with Smile's ridge regression. */
final class ReliabilityFit {

    private static final double LEAST_SHARE = 0.9;

    private ReliabilityFit() {}

    /** The model that these outlets teach. */
    static ReliabilityModel of(List<RatedOutlet> outlets, ReliabilityPlan plan, double error) {
        List<ReliabilityTerm> bare = new ArrayList<>();
        for (String measure : plan.measures()) {
            bare.addAll(term(measure, outlets));
        }
        double mean =
                outlets.stream().mapToDouble(RatedOutlet::quality).average().orElseThrow();
        double[] weights = weights(outlets, bare, mean, plan.penalty());
        List<ReliabilityTerm> terms = new ArrayList<>();
        for (int j = 0; j < bare.size(); j++) {
            ReliabilityTerm own = bare.get(j);
            terms.add(new ReliabilityTerm(own.measure(), own.mean(), own.between(), own.within(), weights[j]));
        }
        return new ReliabilityModel(mean, terms, error, RatedOutlet.ARTICLES);
    }

    /** Means and variances of a measure; nothing where outlets hardly differ in it beyond chance. */
    private static List<ReliabilityTerm> term(String measure, List<RatedOutlet> outlets) {
        List<Double> means = new ArrayList<>();
        double within = 0;
        double chance = 0;
        for (RatedOutlet outlet : outlets) {
            double[] values = outlet.articles().stream()
                    .map(a -> a.get(measure))
                    .filter(v -> v != null)
                    .mapToDouble(v -> v)
                    .toArray();
            if (values.length < 2) {
                continue;
            }
            double mean = java.util.Arrays.stream(values).average().orElseThrow();
            double variance = java.util.Arrays.stream(values)
                            .map(v -> (v - mean) * (v - mean))
                            .sum()
                    / (values.length - 1);
            means.add(mean);
            within += variance;
            chance += variance / values.length;
        }
        if (means.size() < LEAST_SHARE * outlets.size()) {
            return List.of();
        }
        double mean = means.stream().mapToDouble(m -> m).average().orElseThrow();
        double all = means.stream().mapToDouble(m -> (m - mean) * (m - mean)).sum() / (means.size() - 1);
        double between = all - chance / means.size();
        return between <= 0.05 * all || all < 1e-12
                ? List.of()
                : List.of(new ReliabilityTerm(measure, mean, between, within / means.size(), 0));
    }

    private static double[] weights(
            List<RatedOutlet> outlets, List<ReliabilityTerm> terms, double mean, double penalty) {
        double[][] x = new double[outlets.size()][terms.size()];
        double[] y = new double[outlets.size()];
        for (int i = 0; i < x.length; i++) {
            y[i] = outlets.get(i).quality() - mean;
            List<OutletMeasure> measured = outlets.get(i).measures();
            for (int j = 0; j < terms.size(); j++) {
                x[i][j] = standing(terms.get(j), measured);
            }
        }
        String[] names = terms.stream().map(ReliabilityTerm::measure).toArray(String[]::new);
        DataFrame frame = DataFrame.of(x, names).merge(DoubleVector.of("quality", y));
        LinearModel fitted = RidgeRegression.fit(Formula.lhs("quality"), frame, penalty);
        return fitted.coefficients();
    }

    static double standing(ReliabilityTerm term, List<OutletMeasure> measures) {
        return measures.stream()
                .filter(m -> m.name().equals(term.measure()))
                .mapToDouble(m -> term.standing(m.value(), m.support()))
                .sum();
    }
}
