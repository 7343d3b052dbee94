package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small questions about a line of text, each answered in one pass. */
final class Wording {

    private static final String CLOSING = "\"'\u201D\u2019)]\u00BB";
    private static final String STOPS = ".!?\u2026";

    private Wording() {}

    /** Runs of white space as one blank, none around. */
    static String squeezed(String text) {
        if (isSqueezed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isSqueezed(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && (gap || c != ' ')) {
                return false;
            }
            gap = space;
        }
        return text.isEmpty() || !gap;
    }

    /** Where the run of visible characters that holds {@code at} ends. */
    static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u3000' || c >= '\u2000' && c <= '\u200B';
    }

    static String stripped(String text) {
        int begin = begin(text);
        return text.substring(begin, end(text, begin));
    }

    /** The number of characters without white space around them. */
    static int strippedLength(String text) {
        int begin = begin(text);
        return end(text, begin) - begin;
    }

    private static int begin(String text) {
        int begin = 0;
        while (begin < text.length() && isSpace(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int end(String text, int begin) {
        int end = text.length();
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Lower case, straight apostrophes, single blanks: the form in which phrases are compared. */
    static String folded(String text) {
        return squeezed(text).replace('\u2019', '\'').replace('\u2018', '\'').toLowerCase(Locale.ROOT);
    }

    /** What white space separates. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || isSpace(text.charAt(i));
            if (gap && begin >= 0) {
                words.add(text.substring(begin, i));
                begin = -1;
            } else if (!gap && begin < 0) {
                begin = i;
            }
        }
        return words;
    }

    static int wordCount(String text) {
        int count = 0;
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            count += gap && !space ? 1 : 0;
            gap = space;
        }
        return count;
    }

    /** The word without the marks around it. */
    static String bare(String word) {
        int begin = 0;
        int end = word.length();
        while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(begin, end);
    }

    /** The last character, closing quotation marks and brackets aside; a blank for an empty text. */
    static char lastMark(String text) {
        int end = text.length();
        while (end > 0 && (isSpace(text.charAt(end - 1)) || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end == 0 ? ' ' : text.charAt(end - 1);
    }

    /** Whether the text ends as a sentence does. */
    static boolean ends(String text) {
        return STOPS.indexOf(lastMark(text)) >= 0;
    }

    /** Lower case, letter by letter, so that offsets stay. */
    static String lower(String text) {
        int upper = 0;
        while (upper < text.length() && Character.toLowerCase(text.charAt(upper)) == text.charAt(upper)) {
            upper++;
        }
        if (upper == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    static boolean capitalized(String word) {
        String bare = bare(word);
        return !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
    }

    static boolean allCapitals(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /** Whether nearly all longer words begin with a capital, as in the headlines of American papers. */
    static boolean titleCase(List<String> words) {
        int longer = 0;
        int capitals = 0;
        for (String word : words) {
            if (bare(word).length() >= 4 && Character.isLetter(bare(word).charAt(0))) {
                longer++;
                capitals += capitalized(word) ? 1 : 0;
            }
        }
        return longer >= 2 && capitals * 10 >= longer * 8;
    }
}
