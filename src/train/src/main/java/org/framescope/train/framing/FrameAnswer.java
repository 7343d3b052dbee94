package org.framescope.train.framing;

import org.framescope.core.framing.Frame;
import org.framescope.train.protocol.Judgement;

/**
 * What was said about one frame in a text that was not learnt from.
 *
 * @param judgement calibrated
 * @param said whether the frame was taken to be there, at the threshold chosen where it was learnt
 */
record FrameAnswer(FrameText text, Frame frame, Judgement judgement, boolean said) {}
