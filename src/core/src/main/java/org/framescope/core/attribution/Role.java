package org.framescope.core.attribution;

/** The parts of an attribution that a tagger looks for. Spans of one role never overlap. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT
}
