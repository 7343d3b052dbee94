package org.framescope.core.framing;

/** How one-sidedly an article is framed: as coarse as readers agree, never finer. */
public enum FramingBand {
    LITTLE,
    /** Readers may well differ. */
    SOME,
    MUCH
}
