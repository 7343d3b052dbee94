package org.framescope.core.attribution;

/**
 * A cue verb with its auxiliaries, adverbs and particles.
 *
 * @param first its first token: "has" of "has also said"
 * @param head the verb itself
 * @param end behind its last token
 * @param negated "did not say"
 * @param passive "was reported", "is expected"
 */
record VerbGroup(int first, int head, int end, CueWord word, boolean passive, boolean negated) {

    /** What the cue adds; denied, it adds nothing. */
    Stance stance() {
        return negated ? Stance.NEUTRAL : word.stance();
    }

    Range range() {
        return new Range(first, end);
    }
}
