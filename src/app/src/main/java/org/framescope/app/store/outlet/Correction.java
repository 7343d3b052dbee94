package org.framescope.app.store.outlet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was wrong in what the service told, and no longer is.
 *
 * @param outlet that it was about; empty where it was about none or several
 * @param corrected what was corrected
 * @param reason why
 */
public record Correction(UUID id, Instant created, Optional<String> outlet, String corrected, String reason) {}
