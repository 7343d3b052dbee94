package org.framescope.train.wording;

/** How one answer stands to the labels. */
enum Verdict {
    RIGHT,
    WRONG,
    /** Editors would differ, so it counts on neither side. */
    OPEN;

    static Verdict of(boolean right) {
        return right ? RIGHT : WRONG;
    }
}
