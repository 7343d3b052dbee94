package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece under review, without its drafts.
 *
 * @param state by its name
 * @param author empty where they were erased
 * @param version counts the changes
 */
public record Review(
        UUID id,
        UUID desk,
        String title,
        String state,
        Optional<UUID> author,
        Optional<UUID> assignee,
        Optional<Instant> due,
        Instant created,
        Instant changed,
        int version) {}
