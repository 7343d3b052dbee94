package org.framescope.train.framing;

import java.util.List;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.framing.Refit;
import org.framescope.core.framing.Term;
import org.framescope.train.protocol.Judgement;
import smile.classification.LogisticRegression;

/**
 * Calibration after Platt (1999): log-odds stretched and moved. Folded into a model's numbers, it leaves their sum what it is:
 * the log-odds.
 */
record Platt(double slope, double shift) {

    /** The calibration under which these answers are least surprising. */
    static Platt fit(List<Judgement> answers) {
        double[][] x = answers.stream().map(a -> new double[] {a.logit()}).toArray(double[][]::new);
        int[] y = answers.stream().mapToInt(a -> a.truth() ? 1 : 0).toArray();
        double[] fitted = LogisticRegression.binomial(x, y, 1e-3, 1e-8, 500).coefficients();
        // A model that is worse than a coin on its own training part must not be turned round.
        return new Platt(Math.max(0.05, fitted[0]), fitted[1]);
    }

    double of(double logit) {
        return slope * logit + shift;
    }

    Judgement of(Judgement answer) {
        return new Judgement(answer.truth(), of(answer.logit()));
    }

    FramingModel of(FramingModel model) {
        return new FramingModel(
                of(model.intercept()), model.terms().stream().map(this::of).toList(), model.refits(), model.labels());
    }

    Refit refit(FramingModel model) {
        FramingModel calibrated = of(model);
        return new Refit(
                calibrated.intercept(),
                calibrated.terms().stream().map(Term::logOdds).toList());
    }

    private Term of(Term term) {
        return new Term(
                term.measure(),
                term.typical(),
                term.knots(),
                term.logOdds().stream().map(v -> slope * v).toList());
    }
}
