package org.framescope.train.encoder;

import java.util.Arrays;

/**
 * What a token-level head should answer for each word piece of a text: {@link #NONE} where it is not asked. Spans have a tag
 * of their own for their last word, and one for a span of one word (Ratinov and Roth, 2009): where a long span ends is
 * learnt, rather than left to where the inside stops.
 */
public final class Tags {

    static final int OUTSIDE = 0;
    static final int BEGIN = 1;
    static final int INSIDE = 2;
    static final int END = 3;
    static final int SINGLE = 4;

    /** How many answers there are. */
    static final int COUNT = 5;

    /** Marks of begin and end, and pieces within a word, are not asked about. */
    static final int NONE = -1;

    private final int[] tags;

    Tags(int... tags) {
        this.tags = tags.clone();
        for (int tag : tags) {
            if (tag < NONE || tag >= COUNT) {
                throw new IllegalArgumentException("not a tag: " + tag);
            }
        }
    }

    /**
     * The tags of a stretch of a text.
     *
     * @param pieces of the stretch, its marks included
     * @param firstPieces where the first piece of each of its words stands
     * @param firstWord the index of its first word in the text
     * @param owners for each word of the text the span that it belongs to; 0 for none. A span that the stretch cuts is
     *     tagged as what it is in the text.
     */
    public static Tags of(int pieces, int[] firstPieces, int firstWord, int[] owners) {
        int[] tags = new int[pieces];
        Arrays.fill(tags, NONE);
        for (int i = 0; i < firstPieces.length; i++) {
            int word = firstWord + i;
            boolean opens = word == 0 || owners[word - 1] != owners[word];
            boolean closes = word == owners.length - 1 || owners[word + 1] != owners[word];
            tags[firstPieces[i]] = owners[word] == 0 ? OUTSIDE : inside(opens, closes);
        }
        return new Tags(tags);
    }

    private static int inside(boolean opens, boolean closes) {
        if (opens) {
            return closes ? SINGLE : BEGIN;
        }
        return closes ? END : INSIDE;
    }

    int length() {
        return tags.length;
    }

    /** The tag of a piece as one letter: B, I, E or S in a span, O outside, a dash where the head is not asked. */
    public char letter(int piece) {
        return tags[piece] == NONE ? '-' : "OBIES".charAt(tags[piece]);
    }

    int get(int piece) {
        return tags[piece];
    }
}
