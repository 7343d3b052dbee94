package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.framing.LabelRule;
import org.framescope.core.framing.Term;
import smile.classification.LogisticRegression;

/** Fits an additive logistic model with Smile: one line, bent or not, for each measure. */
final class FramingFit {

    private static final double TOLERANCE = 1e-6;
    private static final int MOST_STEPS = 500;
    private static final LabelRule OPEN = new LabelRule(0, 1);

    private final List<Columns> columns = new ArrayList<>();
    private final double penalty;

    /** Lays the columns out by these articles; refits keep them. */
    FramingFit(List<String> measures, List<FramedArticle> articles, FramingPlan plan) {
        this.penalty = plan.penalty();
        measures.forEach(measure -> columns.addAll(Columns.of(measure, articles, plan.bends())));
    }

    static FramingModel of(List<String> measures, List<FramedArticle> articles, FramingPlan plan) {
        return new FramingFit(measures, articles, plan).fitted(articles);
    }

    /** The model that these articles teach, without calibration, refits or labels. */
    FramingModel fitted(List<FramedArticle> articles) {
        int width = columns.stream().mapToInt(Columns::width).sum();
        double[][] x = new double[articles.size()][width];
        int[] y = new int[articles.size()];
        for (int i = 0; i < x.length; i++) {
            int at = 0;
            for (Columns own : columns) {
                own.fill(articles.get(i).measures(), x[i], at);
                at += own.width();
            }
            y[i] = articles.get(i).oneSided() ? 1 : 0;
        }
        double[] weights = LogisticRegression.binomial(x, y, penalty, TOLERANCE, MOST_STEPS)
                .coefficients();
        List<Term> terms = new ArrayList<>();
        int at = 0;
        for (Columns own : columns) {
            terms.add(own.term(weights, at));
            at += own.width();
        }
        return new FramingModel(weights[width], terms, List.of(), OPEN);
    }
}
