package org.framescope.core.wording;

import java.util.List;

/**
 * What a trained tagger says about some fields.
 *
 * @param model the id of the model
 * @param threshold the calibrated probability from which on the model itself calls a word loaded, 0..1
 * @param byField in the order of the fields
 */
public record LoadedTags(String model, double threshold, List<LoadedWords> byField) {
    public LoadedTags {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("not a threshold: " + threshold);
        }
        byField = List.copyOf(byField);
    }
}
