package org.framescope.engine.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who wrote it, as a line of its own: {@code By Jane Roe and John Doe, Staff Writer}. */
final class Byline {

    private static final int LONGEST = 20;

    private static final Set<String> OPENERS =
            Set.of("by", "written", "reported", "story", "analysis", "text", "author");

    /** Words that stand in bylines without a capital. */
    private static final Set<String> SMALL = Set.of(
            "by",
            "and",
            "of",
            "for",
            "in",
            "at",
            "the",
            "de",
            "van",
            "von",
            "der",
            "den",
            "da",
            "di",
            "la",
            "le",
            "el",
            "al",
            "bin",
            "with",
            "contributor",
            "correspondent",
            "reporter",
            "staff",
            "writer",
            "editor",
            "special",
            "to",
            "from",
            "columnist",
            "news");

    private Byline() {}

    static boolean isByline(String line) {
        if (line.length() > 200) {
            return false;
        }
        List<String> words = Wording.words(line);
        if (words.size() < 2 || words.size() > LONGEST || !opens(words)) {
            return false;
        }
        int names = 0;
        for (String word : words.subList(1, words.size())) {
            String bare = Wording.bare(word);
            boolean small = SMALL.contains(bare.toLowerCase(Locale.ROOT)) || CalendarDay.isStamp(bare);
            if (!bare.isEmpty() && !small && !Wording.capitalized(bare) && !bare.contains("@") && !bare.contains(".")) {
                return false;
            }
            names += Wording.capitalized(bare) ? 1 : 0;
        }
        return names > 0;
    }

    private static boolean opens(List<String> words) {
        String first = Wording.bare(words.get(0)).toLowerCase(Locale.ROOT);
        boolean by = first.equals("by")
                || words.size() > 2 && Wording.folded(words.get(1)).equals("by");
        return OPENERS.contains(first)
                && (by || first.equals("author") && words.get(0).endsWith(":"));
    }

    /** The names alone, without the word that introduces them. */
    static String names(String line) {
        String text = Wording.squeezed(line);
        List<String> words = Wording.words(text);
        int skip = 0;
        while (skip < words.size() - 1
                && skip < 2
                && OPENERS.contains(Wording.bare(words.get(skip)).toLowerCase(Locale.ROOT))) {
            skip++;
        }
        return String.join(" ", words.subList(skip, words.size()));
    }
}
