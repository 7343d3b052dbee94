package org.framescope.engine.extract;

import java.util.List;
import java.util.Optional;

/**
 * A caption and the credit that stands with it in one line.
 *
 * @param caption the words about the picture; may be empty
 * @param sure whether only pictures are credited in this way; a bare {@code (Reuters)} may also end a dispatch
 */
record CreditLine(String caption, String credit, boolean sure) {

    private static final int LONGEST_CAPTION = 900;
    private static final int LONGEST_CREDIT = 110;
    private static final int MOST_WORDS = 14;

    /** What introduces a credit behind a caption; the longer first. */
    private static final List<String> INTRODUCTIONS = List.of(
            "photographs by ",
            "photograph by ",
            "photographs:",
            "photograph:",
            "photography:",
            "photo credit:",
            "photo courtesy",
            "photos courtesy",
            "image courtesy",
            "picture courtesy",
            "photos by ",
            "photo by ",
            "image by ",
            "picture by ",
            "image credit:",
            "picture credit:",
            "image source:",
            "photo source:",
            "photo illustration by ",
            "illustration by ",
            "illustration:",
            "photos:",
            "photo:",
            "picture:",
            "pictured:",
            "image:",
            "images:",
            "credit:",
            "credits:",
            "photo via ",
            "image via ",
            "picture via ",
            "screengrab:",
            "video:",
            "source:",
            "photo/",
            "photo |",
            "courtesy of ",
            "courtesy:");

    static Optional<CreditLine> of(String line) {
        if (line.length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        String text = Wording.stripped(line);
        return labelled(text)
                .or(() -> bracketed(text))
                .or(() -> introduced(text))
                .or(() -> piped(text))
                .or(() -> trailing(text));
    }

    /** The BBC's older pages: {@code Image copyright AFP Image caption …}. */
    private static Optional<CreditLine> labelled(String text) {
        String lower = Wording.lower(text);
        int caption = firstOf(lower, "image caption ", "media caption ", "image caption, ");
        int behind = caption < 0 ? -1 : lower.indexOf("caption", caption) + "caption".length();
        if (lower.startsWith("image copyright ") || lower.startsWith("image source, ")) {
            int begin = lower.indexOf(' ', "image ".length()) + 1;
            return caption > begin
                    ? split(text.substring(behind), text.substring(begin, caption), true)
                    : split("", text.substring(begin), true);
        }
        boolean opens = caption == 0 || lower.startsWith("media playback") && caption > 0;
        return opens ? split(text.substring(behind), "", true) : Optional.empty();
    }

    private static int firstOf(String text, String... phrases) {
        for (String phrase : phrases) {
            int at = text.indexOf(phrase);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<CreditLine> bracketed(String text) {
        String closed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        char last = closed.isEmpty() ? ' ' : closed.charAt(closed.length() - 1);
        if (last != ')' && last != ']') {
            return Optional.empty();
        }
        int open = closed.lastIndexOf(last == ')' ? '(' : '[');
        if (open < 0 || closed.length() - open > LONGEST_CREDIT) {
            return Optional.empty();
        }
        String inside = Wording.stripped(closed.substring(open + 1, closed.length() - 1));
        String lower = Wording.folded(inside);
        boolean photo = speaksOfPhotos(lower);
        boolean agency = Agencies.namedIn(inside);
        boolean sure = photo || agency && (inside.indexOf('/') > 0 || lower.contains(" via "));
        if (!photo && !agency || Wording.wordCount(inside) > MOST_WORDS) {
            return Optional.empty();
        }
        return split(text.substring(0, open), unintroduced(inside), sure);
    }

    private static boolean speaksOfPhotos(String lower) {
        return lower.startsWith("photo")
                || lower.startsWith("image")
                || lower.startsWith("picture")
                || lower.startsWith("credit")
                || lower.startsWith("courtesy")
                || lower.startsWith("file photo")
                || lower.startsWith("screengrab")
                || lower.startsWith("screenshot")
                || lower.endsWith(" photo")
                || lower.endsWith(" photos")
                || lower.contains("photo/")
                || lower.contains("via getty");
    }

    /** {@code … Photograph: Jane Roe/AFP}, {@code … REUTERS/Jane Roe}. */
    private static Optional<CreditLine> introduced(String text) {
        int from = Math.max(0, text.length() - LONGEST_CREDIT);
        String tail = Wording.lower(text.substring(from));
        for (String introduction : INTRODUCTIONS) {
            int at = tail.lastIndexOf(introduction);
            if (at >= 0 && freeBefore(tail, at) && ended(text, from + at)) {
                String credit = text.substring(from + at + introduction.length());
                if (Wording.wordCount(credit) <= MOST_WORDS
                        && !Wording.stripped(credit).isEmpty()) {
                    return split(text.substring(0, from + at), credit, true);
                }
            }
        }
        return slashed(text, from);
    }

    private static Optional<CreditLine> slashed(String text, int from) {
        String tail = text.substring(from);
        for (String agency :
                List.of("REUTERS/", "AP Photo/", "AFP PHOTO /", "AFP PHOTO/", "AFP/", "EPA/", "via REUTERS")) {
            int at = tail.lastIndexOf(agency);
            if (at >= 0 && Wording.wordCount(tail.substring(at)) <= MOST_WORDS && creditOnly(tail.substring(at))) {
                int begin = from + at;
                int stop = Math.max(text.lastIndexOf(". ", begin), text.lastIndexOf("\" ", begin));
                boolean named = agency.startsWith("via") && stop >= from;
                int cut = named ? stop + 1 : begin;
                return split(text.substring(0, cut), text.substring(cut), true);
            }
        }
        return Optional.empty();
    }

    private static boolean creditOnly(String tail) {
        return Wording.words(tail.replace('/', ' ')).stream()
                .allMatch(
                        w -> Wording.bare(w).isEmpty() || Wording.capitalized(w) || w.equals("via") || w.equals("de"));
    }

    private static Optional<CreditLine> piped(String text) {
        int pipe = text.lastIndexOf('|');
        if (pipe < 0 || text.length() - pipe > LONGEST_CREDIT) {
            return Optional.empty();
        }
        String credit = Wording.stripped(text.substring(pipe + 1));
        boolean credits = Agencies.namedIn(credit) || speaksOfPhotos(Wording.folded(credit));
        return credits && Wording.wordCount(credit) <= MOST_WORDS
                ? split(text.substring(0, pipe), credit, true)
                : Optional.empty();
    }

    /** {@code … in Kyiv on Monday. Jane Roe/AFP/Getty Images}: names and an agency behind the last sentence. */
    private static Optional<CreditLine> trailing(String text) {
        int from = Math.max(0, text.length() - LONGEST_CREDIT);
        for (int stop = text.length() - 2; stop >= from; stop--) {
            boolean ends = ".!?\u201D\"".indexOf(text.charAt(stop)) >= 0 && Wording.isSpace(text.charAt(stop + 1));
            String credit = ends ? Wording.stripped(text.substring(stop + 1)) : "";
            if (ends && isNamesAndAgency(credit)) {
                return split(text.substring(0, stop + 1), credit, true);
            }
        }
        return isNamesAndAgency(text) ? split("", text, true) : Optional.empty();
    }

    private static boolean isNamesAndAgency(String credit) {
        boolean parted = credit.indexOf('/') > 0 || Wording.lower(credit).contains(" via ") || Agencies.named(credit);
        return parted
                && Wording.wordCount(credit) <= 9
                && Agencies.namedIn(credit)
                && creditOnly(credit)
                && !Wording.ends(credit);
    }

    private static boolean freeBefore(String tail, int at) {
        return at == 0 || !Character.isLetterOrDigit(tail.charAt(at - 1));
    }

    /** A credit follows the end of a sentence, a line or a bar; inside a sentence the same words are prose. */
    private static boolean ended(String text, int at) {
        String before = Wording.stripped(text.substring(Math.max(0, at - 40), at));
        if (before.isEmpty()) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        return ".!?\u2026\"\u201D)|/-\u2013\u2014;]'\u2019".indexOf(last) >= 0 || text.charAt(text.length() - 1) != '.';
    }

    private static String unintroduced(String credit) {
        String lower = Wording.lower(credit);
        for (String introduction : INTRODUCTIONS) {
            if (lower.startsWith(introduction) && credit.length() > introduction.length()) {
                return credit.substring(introduction.length());
            }
        }
        return credit;
    }

    private static Optional<CreditLine> split(String caption, String credit, boolean sure) {
        String text = Wording.stripped(caption);
        String tidy = text.endsWith("|") ? Wording.stripped(text.substring(0, text.length() - 1)) : text;
        String named = Wording.stripped(credit);
        return Optional.of(
                new CreditLine(tidy, named.startsWith(":") ? Wording.stripped(named.substring(1)) : named, sure));
    }
}
