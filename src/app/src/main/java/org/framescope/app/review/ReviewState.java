package org.framescope.app.review;

/** Where a review stands. */
enum ReviewState {
    /** Submitted, and nobody's yet. */
    REQUESTED,
    ASSIGNED,
    IN_REVIEW,
    /** Back with its author, for another draft. */
    RETURNED,
    CLEARED,
    WITHDRAWN;

    /** Whether it waits for somebody at the desk. */
    boolean isOpen() {
        return this == REQUESTED || this == ASSIGNED || this == IN_REVIEW;
    }
}
