package org.framescope.core.sentence;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Section;

/** All sentences of headline, deck and body in reading order, and the trained model that scored them, if one did. */
public record ScoredSentences(Optional<String> model, List<ScoredSentence> all) implements Section {
    public ScoredSentences {
        all = List.copyOf(all);
    }
}
