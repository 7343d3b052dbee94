package org.framescope.core.analysis;

/** Who is speaking at a passage. */
public enum Voice {
    /** The publication itself; also the words of a scare quote. */
    OUTLET,
    /** Somebody quoted, between quotation marks. */
    QUOTED,
    /** Somebody to whom an indirect or mixed statement is put, outside quotation marks. */
    ATTRIBUTED
}
