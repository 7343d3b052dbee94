package org.framescope.core.wording;

import java.util.EnumSet;
import java.util.Set;

/**
 * The one place where word lists and a trained tagger are brought together. A passage that either finds is a worded
 * choice. Where both speak, its probability is their opinions pooled: log-odds = {@value #LIST} · log-odds of the term's
 * counted agreement + {@value #TAGGER} · log-odds of the tagger's probability (Genest and Zidek, 1986, logarithmic
 * pooling); where only one speaks, it is that one's.
 */
final class Pooling {

    static final double LIST = 0.5;
    static final double TAGGER = 0.5;

    /** Categories about which experts' marks, and so the tagger, say anything. */
    private static final Set<Category> TAGGED = EnumSet.of(Category.LOADED, Category.EPITHET, Category.DOUBT);

    /** No counted opinion is surer than this. */
    private static final double SUREST = 0.999;

    private Pooling() {}

    /** The span with what the tagger says of its words taken in. */
    static WordingSpan pooled(WordingSpan span, double tagger) {
        return TAGGED.contains(span.category()) ? span.withProbability(of(span.probability(), tagger)) : span;
    }

    static double of(double list, double tagger) {
        return 1 / (1 + Math.exp(-LIST * logOdds(list) - TAGGER * logOdds(tagger)));
    }

    private static double logOdds(double probability) {
        double bounded = Math.min(SUREST, Math.max(1 - SUREST, probability));
        return Math.log(bounded / (1 - bounded));
    }
}
