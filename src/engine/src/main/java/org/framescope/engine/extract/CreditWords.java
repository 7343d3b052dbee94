package org.framescope.engine.extract;

import java.util.List;
import org.framescope.core.language.WordList;

/** The words with which picture credits are introduced. */
final class CreditWords {

    /** The longer first, so that the whole introduction is cut off. */
    static final List<String> INTRODUCTIONS =
            WordList.load(CreditWords.class, "credit-introductions.txt").entries().stream()
                    .map(WordList.Entry::term)
                    .toList();

    private static final List<String> OPENINGS =
            List.of("photo", "image", "picture", "credit", "courtesy", "file photo", "screengrab", "screenshot");

    private static final List<String> LABELS =
            List.of("image copyright ", "image source, ", "image source ", "copyright ");

    private CreditWords() {}

    static boolean speaksOfPhotos(String credit) {
        String lower = Wording.folded(credit);
        return OPENINGS.stream().anyMatch(lower::startsWith)
                || lower.endsWith(" photo")
                || lower.endsWith(" photos")
                || lower.contains("photo/")
                || lower.contains("via getty");
    }

    /** The credit without brackets and introduction: {@code (Photo by Jane Roe)}. */
    static String tidy(String credit) {
        String text = Wording.stripped(credit);
        while (!text.isEmpty() && "([|\u2013\u2014:".indexOf(text.charAt(0)) >= 0) {
            text = Wording.stripped(text.substring(1));
        }
        while (text.endsWith(")") && text.indexOf('(') < 0 || text.endsWith("]")) {
            text = Wording.stripped(text.substring(0, text.length() - 1));
        }
        String lower = Wording.lower(text);
        for (String label : LABELS) {
            if (lower.startsWith(label)) {
                return text.substring(label.length());
            }
        }
        for (String introduction : INTRODUCTIONS) {
            if (lower.startsWith(introduction) && text.length() > introduction.length() + 1) {
                return Wording.stripped(text.substring(introduction.length()));
            }
        }
        return text;
    }
}
