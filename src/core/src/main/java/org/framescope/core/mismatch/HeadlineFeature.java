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
    /** Cosine between the weighted words of headline and body. */
    WORD_FIT,
    /** Weight of the rarest shared word, 0..1. */
    RAREST_SHARED,
    /** Weight of the words that the body lacks, in tens, capped. */
    MISSING_WEIGHT,
    /** Weight of the pairs of neighboring words that the body has too, in tens, capped. */
    SHARED_PAIRS,
    /** Pairs of neighboring words that the body has too, as a share of all, by weight. */
    PAIR_SHARE,
    /** 1 where the body has the headline's weightiest word. */
    WEIGHTIEST_KNOWN,
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
