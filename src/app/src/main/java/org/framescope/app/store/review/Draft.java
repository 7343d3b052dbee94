package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of a piece.
 *
 * @param number from 1
 * @param analysis the kept analysis with its article and report
 */
public record Draft(int number, UUID analysis, Optional<UUID> author, Instant created) {}
