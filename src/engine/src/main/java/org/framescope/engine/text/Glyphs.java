package org.framescope.engine.text;

/** What single characters do to a terminal: how wide they are, and which of them must never reach it. */
final class Glyphs {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_WIDE = 0x1100;

    private Glyphs() {}

    /** The text without characters that steer a terminal or turn the direction of what follows; line feeds stay. */
    static String harmless(String text) {
        if (text.codePoints().allMatch(c -> harmless(c) == c)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(harmless(c)));
        return safe.toString();
    }

    /** The same character, or a stand-in of the same length in UTF-16, so that offsets stay. */
    static int harmless(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        if (codePoint == '\n') {
            return codePoint;
        }
        return Character.isISOControl(codePoint) || isDirection(codePoint) || isSurrogate(codePoint)
                ? REPLACEMENT
                : codePoint;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isDirection(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /** Columns that a character takes: none for combining marks, two for ideographs and emoji. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return codePoint >= FIRST_WIDE && isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }

    static int width(String text) {
        return text.codePoints().map(Glyphs::width).sum();
    }
}
