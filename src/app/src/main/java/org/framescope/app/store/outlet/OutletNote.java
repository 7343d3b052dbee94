package org.framescope.app.store.outlet;

import java.time.Instant;
import java.util.UUID;

/**
 * What an outlet says about its profile.
 *
 * @param speaker who speaks for it
 */
public record OutletNote(UUID id, String speaker, String said, Instant created) {}
