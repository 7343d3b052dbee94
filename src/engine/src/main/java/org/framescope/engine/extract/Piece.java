package org.framescope.engine.extract;

/**
 * A paragraph of loose text, or a line that stands for itself.
 *
 * @param text without white space around it; hard-wrapped lines are joined
 * @param gap number of blank lines before it
 */
record Piece(String text, int gap) {

    int words() {
        return Wording.wordCount(text);
    }

    /** Whether this can only be running text: long, and ended as a sentence ends. */
    boolean isProse() {
        boolean closed = Wording.ends(text) || Wording.lastMark(text) == ':';
        return closed && (words() >= 18 || text.length() >= 110) || words() >= 45;
    }
}
