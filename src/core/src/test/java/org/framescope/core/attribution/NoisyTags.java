package org.framescope.core.attribution;

import java.util.Random;

/** A tagger's answers at random, the same for the same seed. */
final class NoisyTags {

    private NoisyTags() {}

    static FieldTags of(int tokens, long seed) {
        Random random = new Random(seed);
        FieldTags.Builder tags = FieldTags.ofTokens(tokens);
        for (Role role : Role.values()) {
            for (int token = 0; token < tokens; token++) {
                float[] logits = new float[SpanTag.COUNT];
                for (int tag = 0; tag < logits.length; tag++) {
                    logits[tag] = (float) (3 * random.nextGaussian());
                }
                tags.put(role, token, logits);
            }
        }
        return tags.build();
    }
}
