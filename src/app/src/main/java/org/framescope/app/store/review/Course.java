package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a review stands: all of it that steps change.
 *
 * @param state by its name
 */
public record Course(String state, Optional<UUID> assignee, Optional<Instant> due) {}
