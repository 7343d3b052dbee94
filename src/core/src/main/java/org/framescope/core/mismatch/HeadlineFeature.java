package org.framescope.core.mismatch;

import java.util.Locale;

/** What a headline's comparison with its body is reduced to. */
public enum HeadlineFeature {
    /** Share of the headline's words that the body has, by inverse document frequency. */
    WORD_SHARE,
    /** Weight of the shared words, in tens, capped. */
    SHARED_WEIGHT,
    /** Share of the headline's words, by weight, in the one sentence of the body that has most of them. */
    BEST_SENTENCE,
    /** Share of the headline's words, by weight, in the first sentences. */
    LEDE_SHARE,
    /** Cosine between what the headline is about and what the body is about. */
    TOPIC_FIT,
    /** Logarithm of the number of the headline's words. */
    LENGTH,
    /** Logarithm of the number of the body's distinct words. */
    ARTICLE_LENGTH,
    /** Names that the body has, up to three. */
    NAMES_KNOWN,
    /** Names that it lacks, up to three. */
    NAMES_UNKNOWN,
    /** How often the body has the headline's rarest shared word, on a log scale. */
    PROMINENCE;

    /** The name in coefficient files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
