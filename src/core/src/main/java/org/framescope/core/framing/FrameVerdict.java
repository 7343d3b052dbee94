package org.framescope.core.framing;

import java.util.List;
import org.framescope.core.article.Passage;

/** What was found out about one frame: scored, or withheld with a reason. */
public sealed interface FrameVerdict {

    /** The frame in question. */
    Frame frame();

    /**
     * The verdict was given.
     *
     * @param probability that an annotator would find the frame in the article
     * @param evidence sentences that speak for it, the strongest first; none where it is unlikely
     */
    record Scored(Frame frame, double probability, List<Passage> evidence) implements FrameVerdict {
        public Scored {
            evidence = List.copyOf(evidence);
        }
    }

    /** The model cannot tell. */
    record Abstained(Frame frame, String reason) implements FrameVerdict {}
}
