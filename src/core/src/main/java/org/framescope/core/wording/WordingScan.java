package org.framescope.core.wording;

import java.util.List;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;

/** The terms of the word lists in one field, whoever says them: what scorers of sentences count. */
public final class WordingScan {

    private WordingScan() {}

    /** The terms in reading order, none overlapping another; all in the outlet's voice. */
    public static List<WordingSpan> terms(FieldText text) {
        return new TermFinder(text, new Speech(text, new Voices(List.of())), Vocabulary.standard())
                .found().hits().stream().map(Hit::span).toList();
    }
}
