package org.framescope.train.encoder;

/**
 * One question that the shared encoder answers.
 *
 * @param name as in manifests, such as {@code bias}
 * @param level what it is asked about
 */
public record Head(String name, Level level) {

    /** What a question is asked about. */
    public enum Level {
        /** A whole sentence, with yes or no: one logit. */
        SENTENCE(1),

        /** Each word piece: does a span begin here, go on, or is it outside? Five logits in the order of {@link Tags}. */
        TOKEN(Tags.COUNT);

        private final int logits;

        Level(int logits) {
            this.logits = logits;
        }

        /** Logits an answer has. */
        public int logits() {
            return logits;
        }
    }

    /** Whether experts would call the sentence's wording biased. */
    public static final Head BIAS = new Head("bias", Level.SENTENCE);

    /** Whether the sentence expresses a view rather than reports. */
    public static final Head SUBJECTIVITY = new Head("subjectivity", Level.SENTENCE);

    public Head {
        if (!name.chars().allMatch(c -> c >= 'a' && c <= 'z') || name.isEmpty()) {
            throw new IllegalArgumentException("a head's name is lower-case letters: " + name);
        }
    }
}
