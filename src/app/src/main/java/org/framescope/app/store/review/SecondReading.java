package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's own reading of a draft.
 *
 * @param draft its number
 * @param askedBy empty where they were erased
 * @param state by its name
 * @param ended when it was closed or called off
 * @param sentences the draft's sentences as they were counted when the reading was asked for, as JSON
 * @param version counts the steps
 */
public record SecondReading(
        UUID id,
        UUID review,
        int draft,
        UUID reader,
        Optional<UUID> askedBy,
        String state,
        Instant asked,
        Optional<Instant> ended,
        String sentences,
        int version) {}
