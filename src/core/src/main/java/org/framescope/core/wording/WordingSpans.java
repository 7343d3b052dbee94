package org.framescope.core.wording;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Section;

/** All worded choices of an article in reading order, and the trained model that spoke beside the lists, if one did. */
public record WordingSpans(Optional<String> model, List<WordingSpan> all) implements Section {
    public WordingSpans {
        all = List.copyOf(all);
    }
}
