package org.framescope.app.review;

/** Where a second reading stands. */
enum ReadingState {
    /** Being read, blind: marks are its reader's alone. */
    OPEN,
    /** Its marks stand, and are compared with what was found and decided. */
    CLOSED,
    /** Called off or handed back; its marks are gone. */
    WITHDRAWN
}
