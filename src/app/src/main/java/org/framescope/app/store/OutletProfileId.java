package org.framescope.app.store;

import java.util.UUID;

/** The key of a profile's row. */
record OutletProfileId(UUID batch, String outlet) {}
