package org.framescope.core.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.framescope.core.article.Passage;

/** The words that tie content to its source, such as a report verb. */
public record Cue(Passage passage, Stance stance) {

    /** Beginnings of verbs that say what the source does: whoever denies casts the doubt, not who reports it. */
    private static final Set<String> OWN_DOUBTS = Set.of("den", "reject", "question", "disput");

    private static final Set<String> ENDINGS = Set.of("", "y", "e", "s", "es", "ies", "d", "ed", "ied", "ing", "ying");

    /** Whether the choice of the verb casts doubt on what is reported: "claimed", but not "denied" or "rejected". */
    public boolean castsDoubt() {
        return stance == Stance.DOUBT
                && Arrays.stream(passage.text().toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(Cue::isOwnDoubt);
    }

    private static boolean isOwnDoubt(String word) {
        return OWN_DOUBTS.stream()
                .filter(word::startsWith)
                .anyMatch(verb -> ENDINGS.contains(word.substring(verb.length())));
    }
}
