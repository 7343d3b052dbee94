package org.framescope.app.store;

import java.time.Instant;
import java.util.UUID;

/** One line of the list of analyses. */
public record AnalysisSummary(UUID id, Instant created, About about, SeverityCounts counts) {}
