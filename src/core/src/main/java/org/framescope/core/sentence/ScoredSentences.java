package org.framescope.core.sentence;

import java.util.List;
import org.framescope.core.analysis.Section;

/** All sentences of headline, deck and body in reading order. */
public record ScoredSentences(List<ScoredSentence> all) implements Section {
    public ScoredSentences {
        all = List.copyOf(all);
    }
}
