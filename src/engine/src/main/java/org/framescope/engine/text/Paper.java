package org.framescope.engine.text;

/**
 * What a report is written on.
 *
 * @param columns its width in characters
 * @param color whether it shows colors and underlines; without, marks are written out
 */
public record Paper(int columns, boolean color) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int USUAL = 80;

    /** A file: plain, of the usual width. */
    public static final Paper PLAIN = new Paper(USUAL, false);

    /** Lines beyond 100 characters tire the eye, below 40 there is no room for a table. */
    public Paper {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }
}
