package org.framescope.core.attribution;

import java.util.Optional;

/**
 * What a cue adds to the bare act of saying: the stance of its last word that the lexicon knows, except where its company
 * makes another word of it ("called for", "no doubt").
 */
final class CueStance {

    private static final CueWords WORDS = CueWords.standard();

    private CueStance() {}

    /** The stance of a cue that a tagger found. */
    static Stance of(TokenView view, Range cue) {
        for (int at = cue.end() - 1; at >= cue.first(); at--) {
            Optional<CueWord> known = WORDS.verb(view.token(at));
            if (known.isPresent()) {
                return of(view, at, known.get());
            }
        }
        return Stance.NEUTRAL;
    }

    /** The stance of a word of the lexicon where it stands. */
    static Stance of(TokenView view, int at, CueWord word) {
        if (word.lemma().equals("call") && (view.is(at + 1, "for") || view.is(at + 1, "on"))) {
            return Stance.APPEAL;
        }
        return word.lemma().equals("doubt") && view.is(at - 1, "no") ? Stance.NEUTRAL : word.stance();
    }
}
