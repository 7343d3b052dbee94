package org.framescope.app.store;

import java.util.UUID;

/** The key of an item's row. */
record BatchItemId(UUID batch, long position) {}
