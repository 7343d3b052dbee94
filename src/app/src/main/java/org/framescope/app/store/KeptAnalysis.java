package org.framescope.app.store;

import java.time.Instant;
import java.util.UUID;

/** An analysis that was kept, whole. */
public record KeptAnalysis(UUID id, Instant created, String article, String report) {}
