package org.framescope.core.mismatch;

/** How much a mismatch asks of its reader. */
public enum Band {
    NONE,
    NOTE,
    WARNING,
    ERROR
}
