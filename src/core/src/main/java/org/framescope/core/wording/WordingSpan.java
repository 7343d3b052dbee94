package org.framescope.core.wording;

import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Passage;

/**
 * A worded choice and who made it.
 *
 * @param voice who speaks at the passage; a scare quote's words are the outlet's
 * @param probability how likely a careful reader would agree with the category, 0..1
 * @param rule the rule that found it
 * @param finder whether a list holds it
 */
public record WordingSpan(
        Passage passage, Category category, Voice voice, double probability, String rule, Finder finder) {

    public WordingSpan {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }

    /** The same choice of words with another probability. */
    WordingSpan withProbability(double other) {
        return new WordingSpan(passage, category, voice, other, rule, finder);
    }
}
