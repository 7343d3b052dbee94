package org.framescope.app.store.sample;

import java.util.Optional;
import java.util.UUID;

/**
 * A place from which somebody judges a sample.
 *
 * @param seat its number, from 1
 * @param person who has it; empty where that person was erased
 */
public record SampleSeat(UUID sample, int seat, Optional<UUID> person) {}
