package org.framescope.core.attribution;

/** How somebody's words are given. */
public enum AttributionKind {
    /** Word for word, all of it between quotation marks. */
    DIRECT,
    /** In the writer's words. */
    INDIRECT,
    /** Partly between quotation marks. */
    MIXED
}
