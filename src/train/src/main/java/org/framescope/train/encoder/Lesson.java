package org.framescope.train.encoder;

import java.util.List;
import java.util.Random;

/** A batch of sentences to learn from in one step, with the dropout drawn for this step. */
final class Lesson {

    private static final float DROPOUT = 0.1f;

    private final List<TrainingSentence> examples;
    private final long seed;

    Lesson(List<TrainingSentence> examples, long seed) {
        this.examples = List.copyOf(examples);
        this.seed = seed;
    }

    List<TokenizedSentence> sentences() {
        return examples.stream().map(TrainingSentence::sentence).toList();
    }

    float[] targets(Head head) {
        return values(head, false);
    }

    /** What each answer counts in the lesson's mean; 0 where the sentence has no answer for this head. */
    float[] weights(Head head) {
        return values(head, true);
    }

    /**
     * The tags of a token-level head: for each word piece a row with one number in the column of its tag, all numbers
     * together 1; rows of zeros where the head is not asked.
     */
    float[] tags(Head head) {
        int length =
                examples.stream().mapToInt(own -> own.sentence().length()).max().orElseThrow();
        float[] rows = new float[examples.size() * length * Tags.COUNT];
        int asked = 0;
        for (int s = 0; s < examples.size(); s++) {
            Tags tags = examples.get(s).tags().get(head);
            for (int piece = 0; tags != null && piece < tags.length(); piece++) {
                if (tags.get(piece) != Tags.NONE) {
                    rows[(s * length + piece) * Tags.COUNT + tags.get(piece)] = 1;
                    asked++;
                }
            }
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] /= Math.max(1, asked);
        }
        return rows;
    }

    private float[] values(Head head, boolean weight) {
        float[] values = new float[examples.size()];
        for (int i = 0; i < values.length; i++) {
            Double answer = examples.get(i).answers().get(head);
            if (answer != null) {
                values[i] = weight ? (float) (examples.get(i).weight() / values.length) : answer.floatValue();
            }
        }
        return values;
    }

    /** One factor for each number of the pooled vectors: mostly a little over 1, now and then 0. */
    float[] dropout(int hidden) {
        Random random = new Random(seed);
        float[] factors = new float[examples.size() * hidden];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = random.nextFloat() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
        }
        return factors;
    }
}
