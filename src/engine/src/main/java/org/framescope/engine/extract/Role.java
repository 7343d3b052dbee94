package org.framescope.engine.extract;

/** What a piece of loose text turned out to be. */
enum Role {
    /** Not decided yet; what stays so is body. */
    OPEN,
    HEADLINE,
    DECK,
    BYLINE,
    PUBLISHED,
    CAPTION,
    /** Part of an embedded post. */
    POST,
    DROPPED
}
