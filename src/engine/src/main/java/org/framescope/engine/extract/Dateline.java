package org.framescope.engine.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Place, date and agency in front of the lead: {@code KYIV, March 14 (Reuters) — …}.
 *
 * @param text the dateline without the dash behind it
 * @param end offset in the paragraph at which the lead begins
 */
record Dateline(String text, int end) {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 9;

    static Optional<Dateline> of(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        return dashed(paragraph, head).or(() -> bracketed(paragraph, head));
    }

    private static Optional<Dateline> dashed(String paragraph, String head) {
        int dash = firstDash(head);
        if (dash <= 0) {
            return Optional.empty();
        }
        String place = Wording.stripped(head.substring(0, dash));
        List<String> words = Wording.words(place);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        boolean agency = place.endsWith(")") && Agencies.named(place.substring(place.lastIndexOf('(') + 1));
        boolean shouted =
                Wording.allCapitals(words.get(0)) && Wording.bare(words.get(0)).length() > 1;
        boolean placed = shouted && words.stream().allMatch(Dateline::mayStand);
        if (!placed && !(agency && words.stream().allMatch(Dateline::mayStand))) {
            return Optional.empty();
        }
        int end = dash;
        while (end < paragraph.length() && (isDash(paragraph.charAt(end)) || Wording.isSpace(paragraph.charAt(end)))) {
            end++;
        }
        return end < paragraph.length() ? Optional.of(new Dateline(place, end)) : Optional.empty();
    }

    /** {@code Washington (CNN) The president …}: no dash, an agency in brackets ends it. */
    private static Optional<Dateline> bracketed(String paragraph, String head) {
        int open = head.indexOf('(');
        int close = head.indexOf(')');
        if (open < 0 || close < open || !Agencies.named(head.substring(open + 1, close))) {
            return Optional.empty();
        }
        String place = head.substring(0, open);
        List<String> words = Wording.words(place);
        boolean few = words.size() <= 4 && words.stream().allMatch(Wording::capitalized);
        int end = close + 1;
        while (end < paragraph.length() && Wording.isSpace(paragraph.charAt(end))) {
            end++;
        }
        return few && end < paragraph.length()
                ? Optional.of(new Dateline(head.substring(0, close + 1).strip(), end))
                : Optional.empty();
    }

    private static boolean mayStand(String word) {
        String bare = Wording.bare(word);
        return bare.isEmpty()
                || Wording.capitalized(bare)
                || Character.isDigit(bare.charAt(0))
                || bare.toLowerCase(Locale.ROOT).equals("and");
    }

    /** The first dash with a blank before or behind it, or doubled. */
    private static int firstDash(String head) {
        for (int i = 1; i + 1 < head.length(); i++) {
            char c = head.charAt(i);
            boolean open = Wording.isSpace(head.charAt(i - 1)) || head.charAt(i - 1) == ')' || c != '-';
            boolean free = Wording.isSpace(head.charAt(i + 1)) || head.charAt(i + 1) == '-' || c != '-';
            if (isDash(c) && open && free) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }
}
