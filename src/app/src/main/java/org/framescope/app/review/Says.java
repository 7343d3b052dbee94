package org.framescope.app.review;

/** What a second reader says about a passage without knowing what others say. */
enum Says {
    /** They marked words of it as the same. */
    MARKED,
    /** They marked words of it as something else. */
    OTHERWISE,
    NOT_MARKED
}
