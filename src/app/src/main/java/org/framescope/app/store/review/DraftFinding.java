package org.framescope.app.store.review;

import java.util.UUID;

/** Where a finding stands in a draft. */
public record DraftFinding(UUID review, int draft, String finding, String rule, String field, int begin, int end) {}
