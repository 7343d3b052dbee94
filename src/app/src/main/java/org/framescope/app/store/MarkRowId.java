package org.framescope.app.store;

import java.util.UUID;

/** The key of a mark's row. */
record MarkRowId(UUID pupil, String slot) {}
