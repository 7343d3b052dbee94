package org.framescope.train.encoder;

/** A sentence as word pieces, the marks of its begin and end included. */
final class TokenizedSentence {

    private final int[] pieces;

    TokenizedSentence(int... pieces) {
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
}
