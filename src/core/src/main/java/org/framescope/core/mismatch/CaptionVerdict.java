package org.framescope.core.mismatch;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.analysis.Evidence;

/**
 * Whether one caption belongs to the body.
 *
 * @param index the caption's place in the article, from 0
 * @param evidence what is shared, missing and contradicting, under the keys that the rules document
 */
public record CaptionVerdict(int index, Mismatch mismatch, Map<String, Evidence> evidence) {
    public CaptionVerdict {
        evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    }
}
