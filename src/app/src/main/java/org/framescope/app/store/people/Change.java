package org.framescope.app.store.people;

/** What became of a change to something that others may have changed meanwhile. */
public enum Change {
    DONE,
    /** Somebody else changed it since it was read. */
    STALE,
    /** There is nothing under this id at this desk. */
    MISSING,
    /** A desk would be left without anybody to manage it. */
    LAST_ADMINISTRATOR
}
