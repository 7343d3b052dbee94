package org.framescope.core.attribution;

import java.util.Optional;

/** What a cue that a tagger found adds to the bare act of saying: the stance of its last word that the lexicon knows. */
final class CueStance {

    private static final CueWords WORDS = CueWords.standard();

    private CueStance() {}

    static Stance of(TokenView view, Range cue) {
        for (int at = cue.end() - 1; at >= cue.first(); at--) {
            Optional<CueWord> known = WORDS.verb(view.token(at));
            if (known.isPresent()) {
                return known.get().stance();
            }
        }
        return Stance.NEUTRAL;
    }
}
