package org.framescope.core.framing;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Section;

/**
 * The verdicts on all frames, in their order.
 *
 * @param by the id of the model
 */
public record FrameVerdicts(String by, List<FrameVerdict> all) implements Section {
    public FrameVerdicts {
        all = List.copyOf(all);
    }

    @Override
    public Optional<String> model() {
        return Optional.of(by);
    }
}
