package org.framescope.train.robustness;

import java.util.List;

/** Attacks that a reader does not see: the letters are others, or there are characters without a glyph among them. */
final class Invisible {

    private static final String LATIN = "aeopcxyisjABCEHIJKMOPSTXY";
    private static final String CYRILLIC =
            "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423";

    private Invisible() {}

    static List<Variation> all() {
        return List.of(
                Variation.of("look-alike-letters", false, Invisible::lookalikes),
                Variation.of("look-alike-letter-in-each-word", true, Invisible::firstLookalikes),
                Variation.of("zero-width-spaces", true, s -> insideWords(s, '\u200B')),
                Variation.of("soft-hyphens", true, s -> insideWords(s, '\u00AD')),
                Variation.of("variation-selectors", true, s -> insideWords(s, '\uFE0F')),
                Variation.of("direction-marks", true, Invisible::directionMarks));
    }

    /**
     * Every letter that has a Cyrillic double is exchanged for it. A word of such letters only, set apart by quotation
     * marks, cannot be told from a Russian one, so that here a score may move.
     */
    static String lookalikes(String sentence) {
        StringBuilder out = new StringBuilder(sentence.length());
        sentence.chars().forEach(c -> out.append(lookalike((char) c)));
        return out.toString();
    }

    /** The first letter of each word that has a double: enough to hide the word from a search. */
    static String firstLookalikes(String sentence) {
        StringBuilder out = new StringBuilder(sentence.length());
        boolean done = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            char other = done ? c : lookalike(c);
            done = Character.isLetter(c) && (done || other != c);
            out.append(other);
        }
        return out.toString();
    }

    private static char lookalike(char c) {
        int at = LATIN.indexOf(c);
        return at < 0 ? c : CYRILLIC.charAt(at);
    }

    static String insideWords(String sentence, char inserted) {
        StringBuilder out = new StringBuilder(sentence.length() * 2);
        for (int i = 0; i < sentence.length(); i++) {
            out.append(sentence.charAt(i));
            boolean inside =
                    i + 1 < sentence.length() && isLatin(sentence.charAt(i)) && isLatin(sentence.charAt(i + 1));
            if (inside) {
                out.append(inserted);
            }
        }
        return out.toString();
    }

    /** Each word between marks of direction, the sentence in an isolate. */
    static String directionMarks(String sentence) {
        StringBuilder out = new StringBuilder(sentence.length() * 2).append('\u2068');
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean before = i > 0 && isLatin(sentence.charAt(i - 1));
            if (isLatin(c) && !before) {
                out.append('\u200E');
            }
            if (!isLatin(c) && before) {
                out.append('\u200F');
            }
            out.append(c);
        }
        return out.append('\u2069').toString();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
