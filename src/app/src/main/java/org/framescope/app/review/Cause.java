package org.framescope.app.review;

/** Why a finding was dismissed. */
enum Cause {
    /** The passage is not what the finding says: the software is mistaken. */
    MISTAKEN,
    /** It is what the finding says, and meant so. */
    INTENDED,
    /** It is what the finding says, and the desk's style allows it. */
    HOUSE_STYLE,
    OTHER
}
