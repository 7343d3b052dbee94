package org.framescope.core.sentence;

import java.util.List;
import java.util.Optional;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.WordList;

/**
 * Scores sentences by what can be counted in them: a logistic regression over {@link SentenceFeatures}. Its weights are
 * fitted on BABE and CheckThat! by {@code framescope train sentences}; the resource says how.
 */
public final class RuleScorer implements SentenceScorer {

    private static final String INTERCEPT = "intercept";

    private final double[] bias;
    private final double[] subjectivity;

    private RuleScorer(double[] bias, double[] subjectivity) {
        this.bias = bias;
        this.subjectivity = subjectivity;
    }

    /** The scorer with the weights that this version ships. */
    public static RuleScorer shipped() {
        WordList weights = WordList.load(RuleScorer.class, "rule-scorer.txt");
        return new RuleScorer(weights(weights, "bias"), weights(weights, "subjectivity"));
    }

    /** The weights in the order of the features, the intercept behind them. Throws where one is missing. */
    private static double[] weights(WordList list, String target) {
        double[] weights = new double[SentenceFeatures.all().size() + 1];
        for (int i = 0; i < weights.length; i++) {
            String name = i < weights.length - 1 ? SentenceFeatures.all().get(i) : INTERCEPT;
            weights[i] = list.entries().stream()
                    .filter(e -> e.term().equals(name))
                    .map(e -> Double.parseDouble(e.get(target, "0")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no weight for " + name));
        }
        return weights;
    }

    @Override
    public SentenceScores score(List<FieldText> fields) {
        return new SentenceScores(
                Optional.empty(), fields.stream().map(this::score).toList());
    }

    private List<SentenceScore> score(FieldText text) {
        return SentenceFeatures.of(text).stream()
                .map(features -> new SentenceScore(probability(bias, features), probability(subjectivity, features)))
                .toList();
    }

    private static double probability(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
