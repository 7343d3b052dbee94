package org.framescope.train.framing;

import java.util.List;
import org.framescope.core.framing.LabelRule;
import org.framescope.train.protocol.Judgement;

/**
 * Label sets that hold the truth nine times out of ten (split conformal prediction, a threshold for each label; Vovk et al.,
 * 2005).
 */
final class Conformal {

    static final double COVERAGE = 0.9;

    private Conformal() {}

    /** The rule that these answers, which the model had not learnt from, come to. */
    static LabelRule fit(List<Judgement> answers) {
        double yes = lowest(answers.stream()
                .filter(Judgement::truth)
                .mapToDouble(Judgement::probability)
                .sorted()
                .toArray());
        double no = lowest(answers.stream()
                .filter(a -> !a.truth())
                .mapToDouble(a -> 1 - a.probability())
                .sorted()
                .toArray());
        // Where both thresholds leave a gap, the sets of what lies in it would be empty: each answer gets its nearer
        // label.
        return yes <= 1 - no ? new LabelRule(yes, 1 - no) : middle(yes, 1 - no);
    }

    private static LabelRule middle(double yes, double no) {
        double between = (yes + no) / 2;
        return new LabelRule(between, between);
    }

    /** The probability that nine of ten answers of one label reach; the finite-sample correction is the one added. */
    private static double lowest(double[] rising) {
        int outside = (int) Math.floor((1 - COVERAGE) * (rising.length + 1)) - 1;
        return outside < 0 ? 0 : rising[outside];
    }

    static boolean covers(LabelRule rule, Judgement answer) {
        return rule.labels(answer.probability())
                .contains(answer.truth() ? LabelRule.ONE_SIDED : LabelRule.NOT_ONE_SIDED);
    }
}
