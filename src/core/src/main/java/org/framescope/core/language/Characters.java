package org.framescope.core.language;

import java.text.Normalizer;

/** What single characters are, for the normal form and for the tokenizer. */
final class Characters {

    /** The first unit of every tag and of the further variation selectors (U+E0000 to U+E03FF). */
    static final char TAGS = '\uDB40';

    private Characters() {}

    /** What shows no glyph: zero-width characters, soft hyphens, fillers, marks of direction, variation and tags. */
    static boolean isHidden(char c) {
        return c == '\u00AD'
                || c == '\u034F'
                || c == '\u115F'
                || c == '\u1160'
                || c >= '\u180B' && c <= '\u180E'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\u2066' && c <= '\u206F'
                || c == '\u3164'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFEFF'
                || c == '\uFFA0'
                || c >= '\uFFF9' && c <= '\uFFFB'
                || c == TAGS
                || c == '\u061C';
    }

    /** How many units of a stretch are not hidden. */
    static int visible(String raw, int from, int to) {
        int visible = 0;
        for (int i = from; i < to; i++) {
            visible += isHidden(raw.charAt(i)) ? 0 : 1;
        }
        return visible;
    }

    /** Whether the normal form of this unit may differ from it, lookalikes apart. */
    static boolean mayFold(char c) {
        return isHidden(c)
                || c == '\u00A0'
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u3000'
                || c >= '\u0300' && c <= '\u036F'
                || c >= '\uFB00' && c <= '\uFB06'
                || c >= '\uFF01' && c <= '\uFF5E'
                || c == '\uD835';
    }

    /** The normal form of one character (one or two units), lookalikes apart. */
    static String fold(String character) {
        char c = character.charAt(0);
        if (c == '\u2028' || c == '\u2029') {
            return "\n";
        }
        if (c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u3000') {
            return " ";
        }
        boolean presentation = c >= '\uFB00' && c <= '\uFB06' || c >= '\uFF01' && c <= '\uFF5E' || c == '\uD835';
        return presentation ? Normalizer.normalize(character, Normalizer.Form.NFKC) : character;
    }

    /** The double mark that two of these single ones stand for; the same character where it is no single mark. */
    static char doubled(char c) {
        return switch (c) {
            case '\'' -> '"';
            case '\u2018', '`' -> '\u201C';
            case '\u2019' -> '\u201D';
            default -> c;
        };
    }

    /** Marks that open or close a quotation, single ones included. */
    static boolean isQuote(char c) {
        return isDoubleQuote(c) || isSingleQuote(c) && c != '\'' && c != '\u2019';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"'
                || c == '\u201C'
                || c == '\u201D'
                || c == '\u201E'
                || c == '\u201F'
                || c == '\u00AB'
                || c == '\u00BB';
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201A' || c == '\u2039' || c == '\u203A';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u00B4';
    }

    static boolean isWordPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
