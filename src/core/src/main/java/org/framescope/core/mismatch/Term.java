package org.framescope.core.mismatch;

import org.framescope.core.language.Token;

/**
 * A word of a caption or headline that can be looked for in the article.
 *
 * @param weight its inverse document frequency; 0 for words that prove nothing
 * @param name whether it is part of a name
 */
record Term(Token token, String stem, double weight, boolean name) {

    /** The weight of a word in about one article of eight. */
    private static final double TELLING = 2;

    /** Whether the word is rare enough that sharing or missing it says something to a reader. */
    boolean isTelling() {
        return weight >= TELLING;
    }
}
