package org.framescope.core.attribution;

import java.util.Set;

/**
 * A word form that may tie content to a source.
 *
 * @param particles small words that belong to the cue when they follow: "pointed out"
 */
record CueWord(String lemma, Stance stance, Frame frame, Form form, Set<String> particles) {

    /** What stands behind the verb. */
    enum Frame {
        /** A clause or a quotation: said that, "…" he said. */
        SAY,
        /** What is spoken about: criticized the plan. */
        OBJECT,
        /** An aim: vowed to leave. */
        INTENT
    }

    /** The shape of the verb. */
    enum Form {
        BASE,
        S,
        PAST,
        ING
    }

    /** A verb that names its hearer first: told reporters that. */
    boolean hasHearer() {
        return switch (lemma) {
            case "tell", "assure", "inform", "remind", "warn", "notify", "advise", "ask", "urge", "promise", "brief" ->
                true;
            default -> false;
        };
    }

    /** The same word where its company gives it another stance. */
    CueWord with(Stance other) {
        return other == stance ? this : new CueWord(lemma, other, frame, form, particles);
    }
}
