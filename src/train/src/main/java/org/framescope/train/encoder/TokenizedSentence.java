package org.framescope.train.encoder;

import java.util.Arrays;

/** A sentence as word pieces, the marks of its begin and end included. */
public final class TokenizedSentence {

    private final int[] pieces;

    public TokenizedSentence(int... pieces) {
        if (pieces.length == 0) {
            throw new IllegalArgumentException("a sentence without word pieces");
        }
        this.pieces = pieces.clone();
    }

    int length() {
        return pieces.length;
    }

    int piece(int index) {
        return pieces[index];
    }

    /** The pieces as graphs take them. */
    long[] pieces() {
        return Arrays.stream(pieces).asLongStream().toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenizedSentence sentence && Arrays.equals(pieces, sentence.pieces);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pieces);
    }
}
