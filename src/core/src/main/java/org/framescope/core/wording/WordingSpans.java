package org.framescope.core.wording;

import java.util.List;
import org.framescope.core.analysis.Section;

/** All worded choices of an article in reading order. */
public record WordingSpans(List<WordingSpan> all) implements Section {
    public WordingSpans {
        all = List.copyOf(all);
    }
}
