package org.framescope.core.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/**
 * Words that must stand near a term, or must not, for it to count: "slammed" judges, "slammed into" does not.
 *
 * @param forbids whether the words spoil the term, rather than being asked for
 * @param before how many tokens in front of the term are looked at
 * @param behind how many tokens behind it
 * @param words lower case; {@code #} stands for any number
 */
record Guard(boolean forbids, int before, int behind, Set<String> words) {

    /** How far "near" reaches: about a clause to either side. */
    private static final int NEAR = 8;

    private static final String NUMBER = "#";

    Guard {
        words = Set.copyOf(words);
    }

    /** Reads {@code next:into|against;prev:grand;near:storm;next3:of}: a place, how far it reaches, the words. */
    static List<Guard> parse(boolean forbids, String notation) {
        return Arrays.stream(notation.split(";"))
                .filter(part -> !part.isBlank())
                .map(part -> one(forbids, part))
                .toList();
    }

    private static Guard one(boolean forbids, String part) {
        int colon = part.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a guard names a place and words (next:a|b): " + part);
        }
        String place = part.substring(0, colon);
        Set<String> words = Set.copyOf(List.of(part.substring(colon + 1).split("\\|")));
        if (place.equals("near")) {
            return new Guard(forbids, NEAR, NEAR, words);
        }
        if (place.startsWith("next")) {
            return new Guard(forbids, 0, reach(place.substring(4)), words);
        }
        if (place.startsWith("prev")) {
            return new Guard(forbids, reach(place.substring(4)), 0, words);
        }
        throw new IllegalArgumentException("a guard stands at next, prev or near: " + part);
    }

    private static int reach(String number) {
        return number.isEmpty() ? 1 : Integer.parseInt(number);
    }

    /** Whether a term that covers the tokens from {@code first} to before {@code end} may count. */
    boolean allows(List<Token> tokens, int first, int end) {
        boolean met = meets(tokens, Math.max(0, first - before), first)
                || meets(tokens, end, Math.min(tokens.size(), end + behind));
        return met != forbids;
    }

    private boolean meets(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (words.contains(token.kind() == TokenKind.NUMBER ? NUMBER : token.lower())) {
                return true;
            }
        }
        return false;
    }
}
