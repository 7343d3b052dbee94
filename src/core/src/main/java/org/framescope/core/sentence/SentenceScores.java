package org.framescope.core.sentence;

import java.util.List;
import java.util.Optional;

/**
 * What one scorer says about the sentences of some fields.
 *
 * @param model the id of the trained model that judged; absent where rules did
 * @param byField for each field, one score for each of its sentences
 */
public record SentenceScores(Optional<String> model, List<List<SentenceScore>> byField) {
    public SentenceScores {
        byField = byField.stream().map(List::copyOf).toList();
    }
}
