package org.framescope.engine.model;

/**
 * A stretch of a text as a token-level model reads it in one run: whole sentences where they fit.
 *
 * @see TaggingWindows
 */
public final class TaggingWindow {

    private final int firstWord;
    private final long[] pieces;
    private final int[] firstPieces;

    TaggingWindow(int firstWord, long[] pieces, int[] firstPieces) {
        this.firstWord = firstWord;
        this.pieces = pieces.clone();
        this.firstPieces = firstPieces.clone();
    }

    /** The index of its first token in the field. */
    public int firstWord() {
        return firstWord;
    }

    /** How many tokens of the field it holds. */
    public int words() {
        return firstPieces.length;
    }

    /** The word pieces, the marks of begin and end included. */
    public long[] pieces() {
        return pieces.clone();
    }

    /** Where the first piece of each of its tokens stands. */
    public int[] firstPieces() {
        return firstPieces.clone();
    }
}
