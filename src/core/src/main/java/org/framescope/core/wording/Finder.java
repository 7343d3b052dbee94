package org.framescope.core.wording;

/** Who found a worded choice. */
enum Finder {
    /** The word lists. */
    LIST,
    /** A trained tagger alone; no editor has read the word beforehand. */
    TAGGER,
    /** A desk's style pack. */
    STYLE_PACK
}
