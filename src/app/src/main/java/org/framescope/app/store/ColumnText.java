package org.framescope.app.store;

/** Text made fit for a column that is listed and searched; the whole text stands in the report. */
public final class ColumnText {

    private ColumnText() {}

    /**
     * The text without NUL, which PostgreSQL cannot store.
     *
     * @return the text with U+FFFD in each place
     */
    public static String of(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** At most {@code most} UTF-16 units of the text, never half a character. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return of(text.substring(0, end));
    }
}
