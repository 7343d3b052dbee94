package org.framescope.train.robustness;

import java.util.List;
import java.util.Locale;

/** The same words set otherwise: marks, dashes, blanks, letter case, a number of a footnote. */
final class Typography {

    private Typography() {}

    static List<Variation> all() {
        return List.of(
                Variation.of("straight-quotes", false, Typography::straight),
                Variation.of("curly-quotes", false, Typography::curly),
                Variation.of("dashes", false, Typography::dashes),
                Variation.of("doubled-blanks", false, s -> s.replace(" ", "  ")),
                Variation.of("trailing-citation", false, s -> s.stripTrailing() + " [3]"),
                Variation.of("upper-case", false, s -> s.toUpperCase(Locale.ROOT)),
                Variation.of("lower-case", false, s -> s.toLowerCase(Locale.ROOT)),
                Variation.of("title-case", false, Typography::titleCase));
    }

    static String straight(String sentence) {
        return sentence.replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'');
    }

    static String curly(String sentence) {
        StringBuilder out = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean opens = i == 0 || " ([\u2014-\"'\u201C".indexOf(sentence.charAt(i - 1)) >= 0;
            switch (c) {
                case '"' -> out.append(opens ? '\u201C' : '\u201D');
                case '\'' -> out.append(opens ? '\u2018' : '\u2019');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Long dashes as two hyphens, hyphens between blanks as long dashes. */
    static String dashes(String sentence) {
        String marked = sentence.replace(" - ", "\u0000");
        return marked.replace(" \u2014 ", " -- ")
                .replace("\u2014", " -- ")
                .replace(" \u2013 ", " -- ")
                .replace("\u0000", " \u2014 ");
    }

    static String titleCase(String sentence) {
        StringBuilder out = new StringBuilder(sentence.length());
        boolean begins = true;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            out.append(begins ? Character.toTitleCase(c) : c);
            begins = Character.isWhitespace(c) || begins && !Character.isLetterOrDigit(c);
        }
        return out.toString();
    }
}
