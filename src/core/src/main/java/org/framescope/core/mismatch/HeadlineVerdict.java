package org.framescope.core.mismatch;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Section;

/** Whether the body carries what the headline says. */
public record HeadlineVerdict(Mismatch mismatch, Map<String, Evidence> evidence) implements Section {
    public HeadlineVerdict {
        evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    }
}
