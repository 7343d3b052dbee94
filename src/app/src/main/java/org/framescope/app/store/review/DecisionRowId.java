package org.framescope.app.store.review;

import java.util.UUID;

/** The key of a decision's row. */
record DecisionRowId(UUID review, String finding) {}
