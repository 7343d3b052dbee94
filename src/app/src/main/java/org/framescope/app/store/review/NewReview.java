package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece that is submitted for review.
 *
 * @param state by its name
 * @param author empty where a program brought it and nobody knows them
 */
public record NewReview(UUID desk, String title, String state, Optional<UUID> author, Optional<Instant> due) {}
