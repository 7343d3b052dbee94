package org.framescope.app.store.audit;

import java.util.UUID;

/** The key of an entry's row. */
record AuditEntryId(UUID desk, long sequence) {}
