package org.framescope.app.store;

import java.util.UUID;

/** Where a finding stands in the order of all findings: by its analysis, the newest first, then by its place. */
public record FindingKey(UUID analysis, int position) {}
