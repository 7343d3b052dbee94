package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.framescope.core.language.WordList;

/**
 * A logistic model whose log-odds are a sum of weighted features, so that each verdict can be taken apart. Its
 * coefficients are a resource file, written by {@code framescope train}.
 *
 * @param <F> the features, an enumeration
 */
final class AdditiveModel<F extends Enum<F>> {

    private static final String INTERCEPT = "intercept";

    private final double intercept;
    private final Map<F, Double> weights;

    private AdditiveModel(double intercept, Map<F, Double> weights) {
        this.intercept = intercept;
        this.weights = weights;
    }

    /** Reads the coefficients. Throws where the file names a feature that there is not. */
    static <F extends Enum<F>> AdditiveModel<F> load(String resource, Class<F> features, Function<F, String> key) {
        Map<F, Double> weights = new EnumMap<>(features);
        double intercept = Double.NaN;
        for (WordList.Entry entry : WordList.load(AdditiveModel.class, resource).entries()) {
            double weight = Double.parseDouble(entry.get("weight", ""));
            if (entry.term().equals(INTERCEPT)) {
                intercept = weight;
                continue;
            }
            weights.put(feature(resource, entry.term(), features, key), weight);
        }
        if (Double.isNaN(intercept)) {
            throw new IllegalStateException(resource + " lacks its intercept");
        }
        return new AdditiveModel<>(intercept, weights);
    }

    private static <F extends Enum<F>> F feature(
            String resource, String name, Class<F> features, Function<F, String> key) {
        for (F feature : features.getEnumConstants()) {
            if (key.apply(feature).equals(name)) {
                return feature;
            }
        }
        throw new IllegalStateException(resource + " names an unknown feature: " + name);
    }

    double logOdds(Map<F, Double> values) {
        double sum = intercept;
        for (Map.Entry<F, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * values.get(weight.getKey());
        }
        return sum;
    }

    /** The judgement taken apart, the weightiest contribution first. */
    Part part(String name, Map<F, Double> values, Function<F, String> key) {
        List<Part.Contribution> contributions = new ArrayList<>();
        weights.forEach((feature, weight) -> contributions.add(
                new Part.Contribution(key.apply(feature), values.get(feature), weight * values.get(feature))));
        contributions.removeIf(c -> c.logOdds() == 0);
        contributions.sort(Comparator.comparingDouble((Part.Contribution c) -> -Math.abs(c.logOdds())));
        return new Part(name, probability(values), intercept, contributions);
    }

    double probability(Map<F, Double> values) {
        return sigmoid(logOdds(values));
    }

    static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
