package org.framescope.core.attribution;

/** Where in a span a token stands. */
public enum SpanTag {
    OUTSIDE(0),
    /** The first of several. */
    BEGIN(1),
    /** Neither the first nor the last. */
    INSIDE(2),
    /** The last of several. */
    END(3),
    /** The only one. */
    SINGLE(4);

    /** How many there are. */
    public static final int COUNT = 5;

    private final int index;

    SpanTag(int index) {
        this.index = index;
    }

    /** Its place among a tagger's five logits, and among the tags a model was trained with. */
    public int index() {
        return index;
    }

    /** Whether {@code next} may stand behind this one. */
    boolean allows(SpanTag next) {
        boolean open = this == BEGIN || this == INSIDE;
        return open == (next == INSIDE || next == END);
    }
}
