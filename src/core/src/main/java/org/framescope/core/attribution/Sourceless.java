package org.framescope.core.attribution;

import java.util.Set;

/**
 * Cues that name nobody as their subject: "is expected", "it appears", "reportedly", "asked whether". Whoever stands
 * before them is spoken about: in PolNeAR's training part 44 of 45 times "seemed" has no source, all 33 of "is expected" have none.
 */
final class Sourceless {

    private static final Set<String> IMPERSONAL = Set.of(
            "seem",
            "seems",
            "seemed",
            "seemingly",
            "appear",
            "appears",
            "appeared",
            "apparently",
            "reportedly",
            "allegedly",
            "supposedly",
            "presumably",
            "purportedly");
    private static final Set<String> IRREGULAR = Set.of("seen", "thought", "held", "found", "understood", "felt");
    private static final Set<String> CITED = Set.of("quoted", "cited");
    private static final int CITED_AS = 8;
    private static final Set<String> BEFORE_ASKED = Set.of("when", "if", "once", "while", "after", ",");

    private final TokenView view;
    private final CueWords words = CueWords.standard();

    Sourceless(TokenView view) {
        this.view = view;
    }

    boolean test(Range cue) {
        if (isCitedAs(cue)) {
            return false;
        }
        boolean be = false;
        for (int at = cue.first(); at < cue.end(); at++) {
            String word = view.token(at).lower();
            if (IMPERSONAL.contains(word) || be && participle(at)) {
                return true;
            }
            be |= VerbGroups.BE.contains(word);
        }
        return view.is(cue.first(), "asked") && followsNobody(cue.first());
    }

    private boolean participle(int at) {
        String word = view.token(at).lower();
        return words.verb(view.token(at))
                        .filter(own -> own.form() == CueWord.Form.PAST)
                        .isPresent()
                || IRREGULAR.contains(word)
                || word.length() > 4 && (word.endsWith("ed") || word.endsWith("wn"));
    }

    /** "Weber was quoted in the report as calling it a pity": whoever is quoted speaks. */
    private boolean isCitedAs(Range cue) {
        if (!CITED.contains(view.token(cue.end() - 1).lower())) {
            return false;
        }
        for (int at = cue.end(); at < Math.min(view.size(), cue.end() + CITED_AS); at++) {
            if (view.is(at, "as")) {
                return true;
            }
            if (view.classOf(at) == WordClass.MARK) {
                return false;
            }
        }
        return false;
    }

    /** "Asked whether …", "when asked about …". */
    private boolean followsNobody(int at) {
        int sentence = view.text().sentenceAt(view.token(at).begin());
        return at == view.text().sentences().get(sentence).firstToken()
                || BEFORE_ASKED.contains(view.token(at - 1).lower());
    }
}
