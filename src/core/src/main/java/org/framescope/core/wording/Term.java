package org.framescope.core.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framescope.core.language.Token;
import org.framescope.core.language.WordList;

/**
 * A term of the word lists with what the lists say about it.
 *
 * @param text in lower case
 * @param hint a wording that would state the same fact, for the desk
 * @param quotedOnly whether it counts only where it alone stands between quotation marks
 */
record Term(
        String text,
        Category category,
        Level level,
        Optional<String> hint,
        boolean quotedOnly,
        List<Guard> guards,
        double probability) {

    /** How much weight an editor would give the term. */
    enum Level {
        /** Counted, never a finding of its own. */
        MILD,
        PLAIN,
        STRONG
    }

    Term {
        guards = List.copyOf(guards);
    }

    static Term of(WordList.Entry entry, Category category, double probability) {
        List<Guard> guards = Stream.concat(
                        Guard.parse(true, entry.get("unless", "")).stream(),
                        Guard.parse(false, entry.get("if", "")).stream())
                .toList();
        return new Term(
                entry.term(),
                category,
                level(entry),
                Optional.ofNullable(entry.attributes().get("hint")),
                entry.get("when", "").equals("quoted"),
                guards,
                probability);
    }

    private static Level level(WordList.Entry entry) {
        if (entry.get("level", "").equals("mild")) {
            return Level.MILD;
        }
        return entry.get("strength", "").equals("strong") ? Level.STRONG : Level.PLAIN;
    }

    boolean allowed(List<Token> tokens, int first, int end) {
        return guards.stream().allMatch(guard -> guard.allows(tokens, first, end));
    }
}
