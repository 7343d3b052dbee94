package org.framescope.core.framing;

import java.util.Optional;

/** Who judges framing and frames. Trained models implement it in engine; without one, nobody judges. */
public interface FramingJudge {

    /** Nobody: rules alone do not judge the framing of an article. */
    FramingJudge NONE = Optional::empty;

    /** The trained models; empty where none is installed. */
    Optional<FramingBundle> models();
}
