package org.framescope.engine.style;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms of a pack as lexicons want them, each once. */
final class Terms {

    private final Map<Kind, Set<String>> seen = new EnumMap<>(Kind.class);

    /** What a term stands in a pack for. */
    enum Kind {
        POINTED_OUT,
        ALLOWED,
        SPELLING
    }

    /** The term of a key; a problem, and empty, where it is missing, cannot be looked for or stands there already. */
    Optional<String> of(Mapping own, String key, Kind kind) {
        return own.text(key).flatMap(term -> of(own, key, term, kind));
    }

    Optional<String> of(Mapping own, String key, String written, Kind kind) {
        String term = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (!isTerm(term)) {
            own.problem(
                    key,
                    "expected a term of the letters a-z, single blanks, hyphens and apostrophes, found \"" + written
                            + "\"");
            return Optional.empty();
        }
        if (!seen(kind).add(term)) {
            own.problem(key, "\"" + term + "\" stands in this pack a second time");
            return Optional.empty();
        }
        if (kind == Kind.ALLOWED && seen(Kind.POINTED_OUT).contains(term)) {
            own.problem(key, "\"" + term + "\" can't be a term to point out and an allowed one");
        }
        return Optional.of(term);
    }

    private Set<String> seen(Kind kind) {
        return seen.computeIfAbsent(kind, k -> new HashSet<>());
    }

    private static boolean isTerm(String term) {
        boolean ends = !term.isEmpty() && isLetter(term.charAt(0)) && isLetter(term.charAt(term.length() - 1));
        return ends
                && !term.contains("  ")
                && term.chars().allMatch(c -> isLetter((char) c) || c == ' ' || c == '-' || c == '\'');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
