package org.framescope.core.language;

import java.lang.Character.UnicodeScript;

/** Cyrillic and Greek letters that look like Latin ones, and where they stand in for them. */
final class Lookalikes {

    /**
     * Each look-alike, followed by the Latin letter. From the "confusables" data of Unicode Technical Standard 39,
     * letters only.
     */
    private static final String PAIRS =
            "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXУY" + "οoΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    /** No word is looked at further than this, so that the work stays linear. */
    private static final int WINDOW = 12;

    /** Several words in a row may be look-alikes throughout. */
    private static final int PHRASE = 32;

    private static final char FIRST = '\u0391';
    private static final char LAST = '\u051D';
    private static final char[] LATIN = latinLetters();

    private Lookalikes() {}

    private static char[] latinLetters() {
        char[] letters = new char[LAST - FIRST + 1];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            letters[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
        }
        return letters;
    }

    static boolean contains(char c) {
        return c >= FIRST && c <= LAST && LATIN[c - FIRST] != 0;
    }

    /** The Latin letter that this one looks like; the same letter where it looks like none. */
    static char latin(char c) {
        return contains(c) ? LATIN[c - FIRST] : c;
    }

    /** Whether the look-alike at this offset stands in a Latin word, or is all of a word among Latin ones. */
    static boolean standsForLatin(String text, int at) {
        return latinWithin(text, at, 1) || latinWithin(text, at, -1) || wordAmongLatin(text, at);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= 0xC0 && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static boolean latinWithin(String text, int at, int step) {
        for (int i = at + step, n = 0; i >= 0 && i < text.length() && n < WINDOW; i += step, n++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                return true;
            }
            if (!Character.isLetter(c) && !Characters.isHidden(c)) {
                return false;
            }
        }
        return false;
    }

    /** "We want реасе now" in Cyrillic letters only: a word of look-alikes with a Latin neighbor and no other. */
    private static boolean wordAmongLatin(String text, int at) {
        int before = neighbor(text, at, -1);
        int behind = neighbor(text, at, 1);
        return before + behind > 0 && before >= 0 && behind >= 0;
    }

    /** 1 where the next word that way is Latin, 0 where there is none near by, -1 where its script is another. */
    private static int neighbor(String text, int at, int step) {
        int i = at;
        int n = 0;
        while (inside(text, i) && n++ < PHRASE && (contains(text.charAt(i)) || isGap(text.charAt(i)))) {
            i += step;
        }
        if (!inside(text, i) || !Character.isLetter(text.charAt(i)) || contains(text.charAt(i))) {
            return 0;
        }
        return isLatin(text.charAt(i)) ? 1 : -1;
    }

    private static boolean inside(String text, int at) {
        return at >= 0 && at < text.length();
    }

    /** What may stand between two words of one sentence; a quotation mark or a bracket sets a word apart. */
    private static boolean isGap(char c) {
        return !Character.isLetter(c) && c != '\n' && !Characters.isDoubleQuote(c) && "()[]".indexOf(c) < 0;
    }
}
