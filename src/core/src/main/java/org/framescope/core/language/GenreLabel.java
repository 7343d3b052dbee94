package org.framescope.core.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The label of another genre than news at the beginning of a headline, such as {@code Opinion: …}. */
public final class GenreLabel {

    private static final Set<String> GENRES =
            Set.of("opinion", "op-ed", "editorial", "commentary", "column", "letter", "letters", "review", "satire");
    private static final Set<String> MARKS = Set.of(":", "|", "\u2013", "\u2014");

    private GenreLabel() {}

    /** The label as written; empty where the headline bears none. */
    public static Optional<String> of(FieldText headline) {
        List<Token> tokens = headline.tokens();
        boolean labelled = tokens.size() > 2
                && GENRES.contains(tokens.get(0).lower())
                && MARKS.contains(tokens.get(1).lower());
        return labelled ? Optional.of(tokens.get(0).text()) : Optional.empty();
    }
}
