package org.framescope.app.store;

/** What has become of an article of a batch. */
public enum ItemState {
    WAITING,
    /** A worker has it. */
    TAKEN,
    SCORED,
    SKIPPED,
    FAILED
}
