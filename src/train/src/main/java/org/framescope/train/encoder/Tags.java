package org.framescope.train.encoder;

/** What a token-level head should answer for each word piece of a text: {@link #NONE} where it is not asked. */
final class Tags {

    static final int OUTSIDE = 0;
    static final int BEGIN = 1;
    static final int INSIDE = 2;

    /** How many answers there are. */
    static final int COUNT = 3;

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

    int length() {
        return tags.length;
    }

    int get(int piece) {
        return tags[piece];
    }
}
