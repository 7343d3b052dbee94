package org.framescope.app.store;

/** How many findings of each severity an analysis has. */
public record SeverityCounts(int errors, int warnings, int notes) {

    public SeverityCounts {
        if (errors < 0 || warnings < 0 || notes < 0) {
            throw new IllegalArgumentException("negative count: " + errors + ", " + warnings + ", " + notes);
        }
    }
}
