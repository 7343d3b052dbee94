package org.framescope.core.wording;

import java.util.Arrays;

/** How likely each token of a field is loaded, calibrated. */
public final class LoadedWords {

    private final float[] probabilities;

    private LoadedWords(float[] probabilities) {
        this.probabilities = probabilities;
    }

    /**
     * The tags of a field.
     *
     * @param probabilities one for each token of the field, 0..1; marks count as tokens
     */
    public static LoadedWords of(float[] probabilities) {
        for (float probability : probabilities) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("not a probability: " + probability);
            }
        }
        return new LoadedWords(probabilities.clone());
    }

    /** How many tokens the field has. */
    public int tokens() {
        return probabilities.length;
    }

    /** How likely a reader would mark this token as loaded. */
    public double probability(int token) {
        return probabilities[token];
    }

    /** The most that a token from {@code first} to before {@code end} has: a phrase is as loaded as its worst word. */
    double most(int first, int end) {
        double most = 0;
        for (int token = first; token < end; token++) {
            most = Math.max(most, probabilities[token]);
        }
        return most;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoadedWords that && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }
}
