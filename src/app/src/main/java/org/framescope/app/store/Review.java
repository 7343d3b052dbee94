package org.framescope.app.store;

/** What became of a pupil's own words. */
public enum Review {
    /** There are none. */
    NONE,
    WAITING,
    APPROVED,
    REFUSED
}
