package org.framescope.core.mismatch;

import java.util.Optional;
import org.framescope.core.language.Token;

/**
 * Two words side by side, as their stems: "Gomel region", "spillway opened". Two texts that share such a pair are nearer
 * than two that share its words apart.
 */
record WordPair(String first, String second) {

    /** The pair; empty where one of the two is no word, or both are among the most common ones. */
    static Optional<WordPair> of(Token first, Token second) {
        if (!first.isWord() || !second.isWord()) {
            return Optional.empty();
        }
        WordPair pair = new WordPair(Stem.of(first.lower()), Stem.of(second.lower()));
        return pair.weight() > 0 ? Optional.of(pair) : Optional.empty();
    }

    /** What sharing it says: the weight of its commoner word; 0 where that proves nothing. */
    double weight() {
        return Math.min(weight(first), weight(second));
    }

    private static double weight(String stem) {
        double idf = Cues.GENERIC.contains(stem) ? 0 : WordStatistics.standard().idf(stem);
        return idf < COMMON ? 0 : idf;
    }

    /** The weight of a word in every third article. */
    private static final double COMMON = 1.1;
}
