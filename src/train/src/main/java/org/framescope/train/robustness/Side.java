package org.framescope.train.robustness;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.language.WordList;

/**
 * One direction of an exchange.
 *
 * @param as the words as they are written where they count
 * @param to what is put in their place
 * @param before what must follow: {@code noun}, {@code end}, or nothing in particular
 * @param direction 1 from left to right, -1 from right to left
 */
record Side(String as, String to, String before, int direction) {

    static Side left(WordList.Entry pair) {
        return new Side(pair.get("left", ""), pair.get("right", ""), pair.get("leftBefore", ""), 1);
    }

    static Side right(WordList.Entry pair) {
        return new Side(pair.get("right", ""), pair.get("left", ""), pair.get("rightBefore", ""), -1);
    }

    /** The entry under which a lexicon finds these words, possessive or not. */
    WordList.Entry entry(String ending) {
        return new WordList.Entry(
                as.toLowerCase(Locale.ROOT) + ending,
                Map.of("as", as, "to", to, "before", before, "direction", Integer.toString(direction)));
    }

    static Side of(WordList.Entry entry) {
        return new Side(
                entry.get("as", ""),
                entry.get("to", ""),
                entry.get("before", ""),
                Integer.parseInt(entry.get("direction", "0")));
    }

    /** What replaces the words as they stand in the text; empty where their case says that something else is meant. */
    Optional<String> replacement(String standing) {
        String ending = standing.substring(Math.min(as.length(), standing.length()));
        String words = standing.substring(0, standing.length() - ending.length());
        if (words.equals(as)) {
            return Optional.of(to + ending);
        }
        if (words.length() > 2 && words.equals(as.toUpperCase(Locale.ROOT))) {
            return Optional.of(to.toUpperCase(Locale.ROOT) + ending);
        }
        boolean common = Character.isLowerCase(as.charAt(0));
        return common && words.equals(capitalized(as)) ? Optional.of(capitalized(to) + ending) : Optional.empty();
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
