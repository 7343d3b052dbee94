package org.framescope.train.mismatch;

import java.util.Locale;

/** How a caption came to stand with an article: as published, or by which exchange. */
enum PairKind {
    MATCH("real caption"),
    ANY_OTHER("caption of any other article"),
    SAME_TOPIC("caption of an article on the same topic"),
    SAME_OUTLET_MONTH("caption of the same outlet and month"),
    NAME_SWAPPED("one person exchanged"),
    NAME_SWAPPED_TOPIC("one person exchanged within the topic"),
    NAME_SWAPPED_ARTICLE("one person exchanged for another of the article"),
    PLACE_SWAPPED("one place exchanged"),
    NUMBER_SWAPPED("one number exchanged"),
    DATE_OFF("date moved by years");

    private final String label;

    PairKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The name in tables of figures. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether one person was exchanged for another. */
    boolean isOfNames() {
        return this == NAME_SWAPPED || this == NAME_SWAPPED_TOPIC || this == NAME_SWAPPED_ARTICLE;
    }
}
