package org.framescope.engine.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who wrote it, as a line of its own: {@code By Jane Roe and John Doe, Staff Writer}. */
final class Byline {

    private static final int LONGEST = 20;

    private static final Set<String> OPENERS =
            Set.of("by", "written", "reported", "story", "analysis", "text", "author", "posted", "published");

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

    /** What content systems write where no one is named. */
    private static final Set<String> NOBODY =
            Set.of("admin", "administrator", "editor", "webmaster", "guest", "author");

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

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

    /** The names alone, without the word that introduces them and without the date behind them. */
    static String names(String line) {
        List<String> words = Wording.words(line);
        int first = 0;
        while (first < words.size() - 1 && first < 2 && OPENERS.contains(plain(words.get(first)))) {
            first++;
        }
        int end = first + 1;
        while (end < words.size() && !opensDate(plain(words.get(end)))) {
            end++;
        }
        String names = words.isEmpty() ? "" : String.join(" ", words.subList(first, end));
        while (!names.isEmpty() && ",|-\u2013\u2014\u2022/ ".indexOf(names.charAt(names.length() - 1)) >= 0) {
            names = names.substring(0, names.length() - 1);
        }
        return NOBODY.contains(plain(names)) ? "" : names;
    }

    private static boolean opensDate(String word) {
        boolean digit = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return digit
                || CalendarDay.isMonth(word)
                || WEEKDAYS.contains(word)
                || word.equals("published")
                || word.equals("updated");
    }

    private static String plain(String word) {
        return Wording.bare(word).toLowerCase(Locale.ROOT);
    }
}
