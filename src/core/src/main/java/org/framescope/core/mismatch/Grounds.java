package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.article.MainField;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/** Which of the article's fields a caption or a headline is held against. */
final class Grounds {

    private Grounds() {}

    /** Headline, deck and body. */
    static Ground forCaptions(Reading reading) {
        List<FieldText> fields = new ArrayList<>();
        reading.headline().ifPresent(fields::add);
        fields.addAll(belowHeadline(reading));
        return Ground.of(fields);
    }

    /** Deck and body. */
    static Ground forHeadline(Reading reading) {
        return Ground.of(belowHeadline(reading));
    }

    private static List<FieldText> belowHeadline(Reading reading) {
        List<FieldText> fields = new ArrayList<>();
        reading.field(MainField.DECK).ifPresent(fields::add);
        fields.add(reading.body());
        return fields;
    }
}
