package org.framescope.core.article;

/** How sure the extraction is of a field, or a rule of its finding. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
