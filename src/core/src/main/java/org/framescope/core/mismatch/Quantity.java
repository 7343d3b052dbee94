package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/**
 * A number with what it counts: "12 people", "three ships", "50 million".
 *
 * @param value its digits in one form: "1400" for "1,400"
 * @param counted the stem of the word behind it; empty where none stands there
 */
record Quantity(Token token, String value, String counted) {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("dozen", "12"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"));

    private static final Set<String> SCALES =
            Set.of("million", "billion", "trillion", "thousand", "hundred", "percent");

    /** The quantities among these tokens, save those at taken places. */
    static List<Quantity> of(List<Token> tokens, BitSet taken) {
        List<Quantity> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> value = taken.get(i) ? Optional.empty() : value(tokens.get(i));
            if (value.isPresent()) {
                String counted = counted(tokens, i + 1);
                if (seen.add(value.get() + " " + counted)) {
                    found.add(new Quantity(tokens.get(i), value.get(), counted));
                }
            }
        }
        return List.copyOf(found);
    }

    static Optional<String> value(Token token) {
        if (token.kind() == TokenKind.NUMBER) {
            return Optional.of(token.lower().replace(",", ""));
        }
        return Optional.ofNullable(WORDS.get(token.lower()));
    }

    /** The stem of the noun that the number counts, as far as the next word tells; scales are passed over. */
    static String counted(List<Token> tokens, int at) {
        int next = at;
        if (next < tokens.size() && SCALES.contains(tokens.get(next).lower())) {
            next++;
        }
        boolean word = next < tokens.size() && tokens.get(next).isWord();
        return word ? Stem.of(tokens.get(next).lower()) : "";
    }
}
