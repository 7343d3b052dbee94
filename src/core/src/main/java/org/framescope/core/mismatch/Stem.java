package org.framescope.core.mismatch;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.framescope.core.language.Token;

/**
 * Cuts the endings off English words, so that "talked", "talking" and "talks" are one. Lighter than Porter's stemmer
 * (1980): plurals, -ed, -ing, -ly and a last e only, since a wrong merger costs a comparison more than a missed one.
 */
public final class Stem {

    private static final int SHORTEST = 3;

    private Stem() {}

    /** The stem of a word in lower case; accents are dropped, words of other alphabets stay as they are. */
    static String of(String lower) {
        String word = plain(lower);
        if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) {
            return word;
        }
        String stem = withoutVerbEnding(withoutPlural(word));
        if (stem.endsWith("ly") && stem.length() > SHORTEST + 2) {
            stem = stem.substring(0, stem.length() - 2);
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) : yAsI(stem);
    }

    /** The stems of a token; a compound with hyphens has several. */
    public static List<String> pieces(Token token) {
        if (token.text().equals("US") || token.is("u.s.")) {
            return List.of("usa");
        }
        if (token.lower().indexOf('-') < 0) {
            return List.of(of(token.lower()));
        }
        return Arrays.stream(token.lower().split("-"))
                .filter(piece -> !piece.isEmpty())
                .map(Stem::of)
                .toList();
    }

    /** The word without accents and dots. */
    static String plain(String lower) {
        String word = lower;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0xC0) {
                word = withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFD));
                break;
            }
        }
        return word.indexOf('.') < 0 ? word : word.replace(".", "");
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 2) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ied") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        int cut = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
        int left = word.length() - cut;
        if (cut == 0 || left < SHORTEST || !hasVowel(word, left)) {
            return word;
        }
        boolean doubled = word.charAt(left - 1) == word.charAt(left - 2) && "lsz".indexOf(word.charAt(left - 1)) < 0;
        return word.substring(0, doubled ? left - 1 : left);
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String yAsI(String stem) {
        return stem.endsWith("y") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }
}
