package org.framescope.core.wording;

import java.util.Optional;

/**
 * A worded choice with what the finding about it needs.
 *
 * @param key what repeats share: the term, or the scare quote's words in lower case
 */
record Hit(WordingSpan span, String key, Term.Level level, Optional<String> hint) {

    Hit with(WordingSpan other) {
        return new Hit(other, key, level, hint);
    }
}
