package org.framescope.engine.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Credits that stand without brackets at the end of a caption. */
final class TrailingCredit {

    private static final Set<String> ABBREVIATIONS =
            Set.of("rep", "sen", "gov", "gen", "mr", "mrs", "ms", "dr", "st", "jr", "sr", "lt", "col", "vs");

    private static final List<String> SLASHED =
            List.of("REUTERS/", "AP Photo/", "AFP PHOTO /", "AFP PHOTO/", "AFP/", "EPA/", "via REUTERS");

    private static final String ENDS = ".!?\u2026\"\u201D)|/-\u2013\u2014;]'\u2019";
    private static final int LONGEST_ABBREVIATION = 5;
    private static final int MOST_NAMES = 9;

    private TrailingCredit() {}

    /** {@code The mayor in Norham. Photograph: Jane Roe/AFP} */
    static Optional<CreditLine> introduced(String text) {
        int from = tail(text);
        String tail = Wording.lower(text.substring(from));
        for (String introduction : CreditWords.INTRODUCTIONS) {
            int at = tail.lastIndexOf(introduction);
            int end = at + introduction.length();
            if (at >= 0 && opensCredit(text, from + at) && isCredit(tail.substring(end))) {
                return Optional.of(CreditLine.split(text.substring(0, from + at), text.substring(from + end), true));
            }
        }
        return Optional.empty();
    }

    private static boolean isCredit(String credit) {
        int words = Wording.wordCount(credit);
        return words > 0 && words <= CreditLine.MOST_WORDS;
    }

    /** With a capital, behind the end of a sentence, a line or a bar; the same words inside a sentence are prose. */
    private static boolean opensCredit(String text, int at) {
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (!free || !Character.isUpperCase(text.charAt(at)) || opensCaption(text, at)) {
            return false;
        }
        String before = Wording.stripped(text.substring(Math.max(0, at - 40), at));
        return before.isEmpty()
                || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                || text.charAt(text.length() - 1) != '.';
    }

    /** {@code FILE PHOTO: The mayor …} */
    private static boolean opensCaption(String text, int at) {
        String opening = Wording.lower(text.substring(0, Math.min(text.length(), "file photo".length())));
        return at <= "file ".length() && opening.startsWith("file p");
    }

    /** {@code The mayor in Norham, May 2, 2021. REUTERS/Jane Roe} */
    static Optional<CreditLine> slashed(String text) {
        int from = tail(text);
        for (String agency : SLASHED) {
            int at = text.lastIndexOf(agency);
            if (at >= from && isCredit(text.substring(at)) && areNames(text.substring(at))) {
                int stop = text.lastIndexOf(". ", at);
                int cut = agency.startsWith("via") && stop >= from ? stop + 1 : at;
                return Optional.of(CreditLine.split(text.substring(0, cut), text.substring(cut), true));
            }
        }
        return Optional.empty();
    }

    /** {@code The mayor in Norham on Monday. Jane Roe/AFP/Getty Images} */
    static Optional<CreditLine> behindSentence(String text) {
        int from = tail(text);
        for (int stop = text.length() - 2; stop >= from; stop--) {
            if (endsSentence(text, stop) && areNamesAndAgency(Wording.stripped(text.substring(stop + 1)))) {
                return Optional.of(CreditLine.split(text.substring(0, stop + 1), text.substring(stop + 1), true));
            }
        }
        return areNamesAndAgency(text) ? Optional.of(CreditLine.split("", text, true)) : Optional.empty();
    }

    private static boolean endsSentence(String text, int stop) {
        char next = text.charAt(stop + 1);
        boolean free = Wording.isSpace(next) || Character.isUpperCase(next);
        return free && ".!?\u201D\"".indexOf(text.charAt(stop)) >= 0 && !isAbbreviation(text, stop);
    }

    /** {@code J. Roe}, {@code Rep. Roe}: no sentence ends there. */
    private static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1)) && stop - begin < LONGEST_ABBREVIATION) {
            begin--;
        }
        String word = Wording.lower(text.substring(begin, stop));
        return text.charAt(stop) == '.' && (word.length() == 1 || ABBREVIATIONS.contains(word));
    }

    private static boolean areNamesAndAgency(String credit) {
        boolean parted = credit.indexOf('/') > 0 || Wording.lower(credit).contains(" via ") || Agencies.named(credit);
        return parted
                && Wording.wordCount(credit) <= MOST_NAMES
                && Agencies.namedIn(credit)
                && areNames(credit)
                && !Wording.ends(credit);
    }

    private static boolean areNames(String credit) {
        return Wording.words(credit.replace('/', ' ')).stream()
                .allMatch(
                        w -> Wording.bare(w).isEmpty() || Wording.capitalized(w) || w.equals("via") || w.equals("de"));
    }

    private static int tail(String text) {
        return Math.max(0, text.length() - CreditLine.LONGEST_CREDIT);
    }
}
