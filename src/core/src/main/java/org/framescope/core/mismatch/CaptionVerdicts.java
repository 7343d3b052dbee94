package org.framescope.core.mismatch;

import java.util.List;
import org.framescope.core.analysis.Section;

/** One verdict for each caption, in the article's order. */
public record CaptionVerdicts(List<CaptionVerdict> all) implements Section {
    public CaptionVerdicts {
        all = List.copyOf(all);
    }
}
