package org.framescope.app.store;

import java.util.UUID;

/** The key of a finding's row. */
record FindingRowId(UUID analysis, int position) {}
