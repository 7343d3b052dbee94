package org.framescope.app.store.sample;

import java.util.UUID;

/** How many findings of a sample have an answer from a seat. */
public record SeatCount(UUID sample, int seat, long answers) {}
