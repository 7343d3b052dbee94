package org.framescope.app.store.sample;

import java.time.Instant;
import java.util.UUID;

/**
 * A sample.
 *
 * @param batch whose findings were drawn
 * @param size how many findings it has
 * @param design as JSON
 */
public record KeptSample(UUID id, UUID batch, Instant created, int size, String design) {}
