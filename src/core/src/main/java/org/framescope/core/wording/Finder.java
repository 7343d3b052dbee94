package org.framescope.core.wording;

/** Who found a worded choice. */
public enum Finder {
    /** The word lists, whose words an editor has read. */
    LIST,
    /** A trained tagger alone. */
    TAGGER
}
