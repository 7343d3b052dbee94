package org.framescope.app.store.sample;

import java.util.UUID;

/** The key of an answer's row. */
record SampleAnswerId(UUID sample, int seat, int number) {}
