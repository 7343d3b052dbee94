package org.framescope.app.analyze;

import java.util.Optional;
import java.util.UUID;

/**
 * A report and where it went.
 *
 * @param report as JSON
 * @param kept the analysis's own id; empty where nothing was kept
 */
record Answer(String report, Optional<UUID> kept) {}
