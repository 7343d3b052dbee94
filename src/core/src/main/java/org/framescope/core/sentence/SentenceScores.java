package org.framescope.core.sentence;

import java.util.List;
import java.util.Optional;

/**
 * What one scorer says about the sentences of some fields.
 *
 * @param model the id of the trained model that judged; absent where rules did
 * @param byField for each field, one score for each of its sentences
 * @param vectors for each field, one vector for each of its sentences; empty where who judged has none
 */
public record SentenceScores(
        Optional<String> model, List<List<SentenceScore>> byField, List<List<SentenceVector>> vectors) {
    public SentenceScores {
        byField = byField.stream().map(List::copyOf).toList();
        vectors = vectors.stream().map(List::copyOf).toList();
        if (!vectors.isEmpty() && vectors.size() != byField.size()) {
            throw new IllegalArgumentException(vectors.size() + " fields of vectors for " + byField.size());
        }
    }

    /** The scores of one who has no vectors. */
    public SentenceScores(Optional<String> model, List<List<SentenceScore>> byField) {
        this(model, byField, List.of());
    }

    /** The vector of a sentence; empty where who judged has none. */
    Optional<SentenceVector> vector(int field, int sentence) {
        return vectors.isEmpty()
                ? Optional.empty()
                : Optional.of(vectors.get(field).get(sentence));
    }
}
