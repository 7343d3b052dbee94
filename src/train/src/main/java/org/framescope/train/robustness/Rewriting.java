package org.framescope.train.robustness;

import java.util.Locale;

/** A sentence written anew from left to right with some places exchanged; "a" and "an" follow the new words. */
final class Rewriting {

    private final String raw;
    private final StringBuilder out = new StringBuilder();
    private int at;

    Rewriting(String raw) {
        this.raw = raw;
    }

    /** Puts words in a place that lies behind all replaced so far. */
    void replace(int begin, int end, String words) {
        out.append(raw, at, begin);
        fitArticle(raw.substring(begin, end), words);
        out.append(words);
        at = end;
    }

    String finish() {
        return out.append(raw, at, raw.length()).toString();
    }

    private void fitArticle(String before, String now) {
        if (openVowel(before) == openVowel(now)) {
            return;
        }
        String article = openVowel(before) ? "an " : "a ";
        int begin = out.length() - article.length();
        boolean stands = begin >= 0
                && out.substring(begin).toLowerCase(Locale.ROOT).equals(article)
                && (begin == 0 || !Character.isLetterOrDigit(out.charAt(begin - 1)));
        if (stands) {
            out.setLength(begin + 1);
            out.append(openVowel(now) ? "n " : " ");
        }
    }

    /** Whether the word is spoken with a vowel first; names of letters such as "an NPR reporter" included. */
    private static boolean openVowel(String words) {
        boolean spelled = words.length() > 1 && words.chars().limit(3).allMatch(Character::isUpperCase);
        char first = words.charAt(0);
        return (spelled ? "AEFHILMNORSX" : "AEIOUaeiou").indexOf(first) >= 0;
    }
}
