package org.framescope.core.attribution;

/**
 * A cue verb with its auxiliaries, adverbs and particles.
 *
 * @param first its first token: "has" of "has also said"
 * @param head the verb itself
 * @param end behind its last token
 * @param passive "was reported", "is expected"
 */
record VerbGroup(int first, int head, int end, CueWord word, boolean passive) {

    Range range() {
        return new Range(first, end);
    }
}
