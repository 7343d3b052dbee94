package org.framescope.app.store.review;

import java.util.UUID;

/** The key of a draft's row. */
record DraftRowId(UUID review, int number) {}
