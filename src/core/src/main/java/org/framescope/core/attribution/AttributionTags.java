package org.framescope.core.attribution;

import java.util.List;

/**
 * What a trained tagger says about some fields.
 *
 * @param model the id of the model
 * @param byField in the order of the fields
 */
public record AttributionTags(String model, List<FieldTags> byField) {
    public AttributionTags {
        byField = List.copyOf(byField);
    }
}
