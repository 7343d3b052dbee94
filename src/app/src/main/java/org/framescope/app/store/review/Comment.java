package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said.
 *
 * @param finding the finding that it is about; empty where it is about the whole piece
 */
public record Comment(UUID id, Optional<String> finding, Optional<UUID> person, Instant written, String said) {}
