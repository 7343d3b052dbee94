package org.framescope.app.store.review;

import java.util.UUID;

/** The key of a settlement's row. */
record SettlementRowId(UUID review, String subject) {}
