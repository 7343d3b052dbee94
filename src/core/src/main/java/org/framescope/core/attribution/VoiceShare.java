package org.framescope.core.attribution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Interval;

/**
 * How much of what the body puts to others goes to one speaker, or to one type of source, and with which verbs.
 *
 * @param words in the content put to it; what stands in two attributions counts in both
 * @param share of the words of all attributions with a source
 * @param interval of the share; empty under five attributions
 * @param firstPosition where its first content begins, 0 at the head of the body and 1 at its end
 * @param meanPosition the mean over its attributions
 * @param stances how many of its cues have which stance
 * @param cues the cues themselves, the most frequent first
 */
public record VoiceShare(
        int words,
        double share,
        Optional<Interval> interval,
        int attributions,
        double firstPosition,
        double meanPosition,
        Map<Stance, Integer> stances,
        List<CueCount> cues) {

    public VoiceShare {
        EnumMap<Stance, Integer> sorted = new EnumMap<>(Stance.class);
        sorted.putAll(stances);
        stances = Collections.unmodifiableMap(sorted);
        cues = List.copyOf(cues);
        if (attributions < 1 || share < 0 || share > 1 || firstPosition < 0 || meanPosition > 1) {
            throw new IllegalArgumentException("not a share of voice: " + words + " words, " + share + ", "
                    + attributions + " attributions at " + firstPosition + ".." + meanPosition);
        }
    }

    /** A cue in lower case and how often it stands there. */
    public record CueCount(String cue, Stance stance, int count) {}
}
