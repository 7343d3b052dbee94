package org.framescope.train.framing;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.framescope.core.framing.Frame;

/** A way to tell frames: learnt from texts, it says for one frame the log-odds of any text. */
interface FrameSystem {

    String name();

    /** The penalties to choose among. */
    List<Double> penalties();

    /** Sees these texts once, to learn several frames from them. */
    Lesson over(List<FrameText> texts);

    /** Texts that are ready to be learnt from. */
    interface Lesson {
        ToDoubleFunction<FrameText> learn(Frame frame, double penalty);
    }
}
