package org.framescope.app.store.sample;

import java.util.UUID;

/** The key of a seat's row. */
record SampleCoderId(UUID sample, int seat) {}
