package org.framescope.core.attribution;

import java.util.EnumMap;
import java.util.Map;

/** How likely, by role, each token of a field stands where in a span. */
public final class FieldTags {

    private final Map<Role, float[]> logProbabilities;

    private FieldTags(Map<Role, float[]> logProbabilities) {
        this.logProbabilities = new EnumMap<>(logProbabilities);
    }

    /** Tags for a field of so many tokens, to be filled by a tagger. */
    public static Builder ofTokens(int tokens) {
        return new Builder(tokens);
    }

    /** How many tokens the field has. */
    public int tokens() {
        return logProbabilities.get(Role.SOURCE).length / SpanTag.COUNT;
    }

    /** The natural logarithm of the probability; never above 0. */
    public double logProbability(Role role, int token, SpanTag tag) {
        return logProbabilities.get(role)[token * SpanTag.COUNT + tag.index()];
    }

    /** The probability that a token stands in a span of this role. */
    public double inside(Role role, int token) {
        return 1 - Math.exp(logProbability(role, token, SpanTag.OUTSIDE));
    }

    /** Takes what a tagger says, token by token. */
    public static final class Builder {

        private final Map<Role, float[]> logProbabilities = new EnumMap<>(Role.class);

        private Builder(int tokens) {
            for (Role role : Role.values()) {
                logProbabilities.put(role, new float[tokens * SpanTag.COUNT]);
            }
        }

        /**
         * Puts in what is known of one token.
         *
         * @param logits one for each tag in the order of {@link SpanTag}, of any scale
         */
        public void put(Role role, int token, float[] logits) {
            if (logits.length != SpanTag.COUNT) {
                throw new IllegalArgumentException(logits.length + " logits for " + SpanTag.COUNT + " tags");
            }
            double most = Double.NEGATIVE_INFINITY;
            for (float logit : logits) {
                most = Math.max(most, logit);
            }
            double sum = 0;
            for (float logit : logits) {
                sum += Math.exp(logit - most);
            }
            double all = most + Math.log(sum);
            for (int tag = 0; tag < SpanTag.COUNT; tag++) {
                logProbabilities.get(role)[token * SpanTag.COUNT + tag] = (float) (logits[tag] - all);
            }
        }

        public FieldTags build() {
            return new FieldTags(logProbabilities);
        }
    }
}
