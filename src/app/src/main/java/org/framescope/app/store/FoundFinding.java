package org.framescope.app.store;

import java.util.UUID;

/**
 * A finding that was asked for, with the analysis that it belongs to.
 *
 * @param position its place in the report, from 0
 */
public record FoundFinding(UUID analysis, int position, About about, FindingEntry finding) {}
