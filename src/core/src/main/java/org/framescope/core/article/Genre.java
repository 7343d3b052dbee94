package org.framescope.core.article;

/** What kind of piece the publication says this is. */
public enum Genre {
    NEWS,
    ANALYSIS,
    OPINION,
    PRESS_RELEASE,
    OTHER
}
