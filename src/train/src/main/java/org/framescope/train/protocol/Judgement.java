package org.framescope.train.protocol;

/**
 * One answer beside the truth.
 *
 * @param truth whether the answer should have been yes
 * @param logit the model's log-odds of yes
 */
public record Judgement(boolean truth, double logit) {
    public Judgement {
        if (!Double.isFinite(logit)) {
            throw new IllegalArgumentException("not a logit: " + logit);
        }
    }

    /** Whether the answer, at probability one half, is the truth. */
    public boolean isRight() {
        return (logit > 0) == truth;
    }

    public double probability() {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The same answer with its log-odds divided by a temperature. */
    public Judgement cooled(double temperature) {
        return new Judgement(truth, logit / temperature);
    }
}
