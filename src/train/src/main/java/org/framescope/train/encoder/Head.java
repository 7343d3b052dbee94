package org.framescope.train.encoder;

/**
 * One question that the shared encoder answers about a sentence with yes or no.
 *
 * @param name as in manifests, such as {@code bias}
 */
public record Head(String name) {

    /** Whether experts would call the sentence's wording biased. */
    public static final Head BIAS = new Head("bias");

    /** Whether the sentence expresses a view rather than reports. */
    public static final Head SUBJECTIVITY = new Head("subjectivity");

    public Head {
        if (!name.chars().allMatch(c -> c >= 'a' && c <= 'z') || name.isEmpty()) {
            throw new IllegalArgumentException("a head's name is lower-case letters: " + name);
        }
    }
}
