package org.framescope.core.article;

import java.util.Comparator;

/** A text of the article that findings may point into; offsets count from its own beginning. */
public sealed interface Field permits MainField, CaptionField {

    /** Headline, deck, body, then the captions in their order. */
    Comparator<Field> READING_ORDER = Comparator.comparingInt(Field::order);

    static Field caption(int index) {
        return new CaptionField(index);
    }

    /** The field's name in the wire contract: {@code headline}, {@code deck}, {@code body}, {@code captions[0]}. */
    String wireName();

    /** The name under which the extraction states its confidence; all captions share one. */
    String confidenceKey();

    /** The field's place in {@link #READING_ORDER}. */
    int order();
}
