package org.framescope.app.security;

/** What a token may be used for. A token never lets its bearer do more than the person who made it may. */
public enum Scope {
    /** Look at what the desk keeps. */
    READ,
    /** Have articles analyzed and keep them. */
    ANALYZE,
    /** Take part in reviews. */
    REVIEW,
    /** Run classes. */
    TEACH,
    /** Change the desk, its people and its record. */
    MANAGE
}
