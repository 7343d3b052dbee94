package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.framing.LabelRule;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.Judgement;
import smile.classification.GradientTreeBoost;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;

/** Boosted stumps, additive as well, on the folds of the headline: tried beside lines, not served. */
final class StumpsProtocol {

    static final LabelRule OPEN = new LabelRule(0, 1);
    static final FramingModel NONE = new FramingModel(0, List.of(), List.of(), OPEN);

    private static final int TREES = 150;
    private static final double SHRINKAGE = 0.05;
    private static final double SUBSAMPLE = 0.7;

    private final List<String> measures;

    StumpsProtocol(List<String> measures) {
        this.measures = List.copyOf(measures);
    }

    List<FramingAnswer> answers(List<FramedArticle> articles, List<String> bonds) {
        Folds folds = FramingProtocol.folds(articles, bonds, FramingProtocol.FOLDS);
        List<FramingAnswer> answers = new ArrayList<>();
        smile.math.MathEx.setSeed(1);
        for (int fold = 0; fold < folds.count(); fold++) {
            List<FramedArticle> train = folds.outside(fold, articles, FramedArticle::id);
            GradientTreeBoost fitted =
                    GradientTreeBoost.fit(Formula.lhs("label"), frame(train), TREES, 2, 2, 5, SHRINKAGE, SUBSAMPLE);
            List<FramedArticle> test = folds.inside(fold, articles, FramedArticle::id);
            DataFrame rows = frame(test);
            for (int i = 0; i < test.size(); i++) {
                double[] posterior = new double[2];
                fitted.predict(rows.get(i), posterior);
                boolean truth = test.get(i).oneSided();
                answers.add(
                        new FramingAnswer(test.get(i), new Judgement(truth, FrameFit.logit(posterior[1])), OPEN, NONE));
            }
        }
        return answers;
    }

    private DataFrame frame(List<FramedArticle> articles) {
        double[][] x = articles.stream()
                .map(a -> measures.stream()
                        .mapToDouble(m -> a.measures().getOrDefault(m, 0.0))
                        .toArray())
                .toArray(double[][]::new);
        int[] y = articles.stream().mapToInt(a -> a.oneSided() ? 1 : 0).toArray();
        return DataFrame.of(x, measures.toArray(String[]::new)).merge(IntVector.of("label", y));
    }
}
