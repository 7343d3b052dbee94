package org.framescope.core.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Passage;

/** The words that tie content to its source, such as a report verb. */
public record Cue(Passage passage, Stance stance) {

    /** What the source does: whoever denies casts the doubt, not who reports it. */
    private static final Set<String> OWN_DOUBTS = Set.of("deny", "reject", "question", "dispute");

    /** Whether the choice of the verb casts doubt on what is reported: "claimed", but not "denied" or "rejected". */
    public boolean castsDoubt() {
        return stance == Stance.DOUBT
                && Arrays.stream(passage.text().toLowerCase(Locale.ROOT).split(" ", -1))
                        .map(CueWords.standard()::verb)
                        .flatMap(Optional::stream)
                        .noneMatch(verb -> OWN_DOUBTS.contains(verb.lemma()));
    }
}
