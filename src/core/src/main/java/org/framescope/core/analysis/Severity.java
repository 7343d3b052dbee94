package org.framescope.core.analysis;

/** How much a finding asks of its reader, from the least to the most. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR;

    /** This severity, but never more than {@code most}. */
    public Severity atMost(Severity most) {
        return compareTo(most) <= 0 ? this : most;
    }
}
