package org.framescope.core.framing;

import java.util.List;

/**
 * The models of all frames.
 *
 * @param topics the texts that they learnt from: outside, an unsure answer is none
 */
public record FramesModel(Domain topics, List<FrameModel> frames) {
    public FramesModel {
        frames = List.copyOf(frames);
        if (!frames.stream().map(FrameModel::frame).toList().equals(Frame.all())) {
            throw new IllegalArgumentException("not all frames, or not in their order");
        }
        for (FrameModel frame : frames) {
            if (frame.weights().size() != topics.center().size()) {
                throw new IllegalArgumentException(
                        frame.frame() + " weighs " + frame.weights().size() + " numbers");
            }
        }
    }
}
