package org.framescope.core.article;

/** The text of one caption, counted from 0 in the article's order. */
public record CaptionField(int index) implements Field {

    private static final int BEHIND_MAIN_FIELDS = 3;

    public CaptionField {
        if (index < 0) {
            throw new IllegalArgumentException("caption index must not be negative: " + index);
        }
    }

    @Override
    public String wireName() {
        return "captions[" + index + "]";
    }

    @Override
    public String confidenceKey() {
        return "captions";
    }

    @Override
    public int order() {
        return BEHIND_MAIN_FIELDS + index;
    }
}
