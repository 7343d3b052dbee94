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

    private Lookalikes() {}

    static boolean contains(char c) {
        return c >= '\u0391' && c <= '\u051D' && latin(c) != c;
    }

    /** The Latin letter that this one looks like; the same letter where it looks like none. */
    static char latin(char c) {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            if (PAIRS.charAt(i) == c) {
                return PAIRS.charAt(i + 1);
            }
        }
        return c;
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
        while (inside(text, i) && n++ < WINDOW && (contains(text.charAt(i)) || Characters.isHidden(text.charAt(i)))) {
            i += step;
        }
        if (inside(text, i) && Character.isLetter(text.charAt(i))) {
            return -1;
        }
        for (n = 0; n < 3 && inside(text, i) && isGap(text.charAt(i)); n++) {
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

    private static boolean isGap(char c) {
        return c == ' ' || c == ',' || c == ';' || c == ':' || c == '-' || c == '\u00A0' || Characters.isHidden(c);
    }
}
