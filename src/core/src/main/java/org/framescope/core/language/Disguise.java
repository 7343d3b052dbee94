package org.framescope.core.language;

import java.util.List;

/**
 * A stretch whose characters are not those that a reader takes them for. Offsets count in the field as submitted.
 *
 * @param codePoints the characters that make it so, each once, in the order of the text
 */
public record Disguise(Kind kind, int begin, int end, List<Integer> codePoints) {

    /** What is other than it seems. */
    public enum Kind {
        /** Letters of another alphabet stand in for Latin ones. */
        LOOKALIKE,
        /** Characters without a glyph stand inside a Latin word, or are tags. */
        INVISIBLE,
        /** Soft hyphens stand inside a Latin word. */
        SOFT_HYPHEN,
        /** The text is shown in another order than it is stored. */
        REORDERED
    }

    public Disguise {
        if (begin < 0 || end <= begin || codePoints.isEmpty()) {
            throw new IllegalArgumentException("not a disguise: " + kind + " " + begin + ".." + end + codePoints);
        }
        codePoints = List.copyOf(codePoints);
    }
}
