package org.framescope.app.review;

/** What somebody decided about a finding. */
enum Outcome {
    /** It points at something that should be dealt with. */
    ACCEPTED,
    DISMISSED
}
