package org.framescope.engine.model;

/**
 * Writes quotation marks and apostrophes straight, one character for one: whether a newsroom sets them curly says nothing
 * about its sentences, and an encoder takes it for a difference.
 */
final class PlainMarks {

    private PlainMarks() {}

    /** The text in the same number of characters. */
    static String in(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return new String(plain);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A' -> '\'';
            default -> c;
        };
    }
}
