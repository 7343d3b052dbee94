package org.framescope.engine.extract;

import java.util.Set;

/**
 * Counts a page's tags before it is parsed. Among 181 pages of newsrooms none has more than two thousand; a source with
 * fifty times as many is no article, and building its tree would take long.
 */
final class MarkupLimits {

    private static final int MOST_TAGS = 100_000;

    /**
     * Elements that stand in a table but in none of its cells are moved before it, each past all those moved before: a
     * cost that grows with the square of their number.
     */
    private static final int MOST_MISPLACED = 5_000;

    private static final Set<String> OPENING_CELL = Set.of("td", "th", "caption");
    private static final Set<String> TABLE = Set.of("table", "tr", "tbody", "thead", "tfoot");

    private final String source;
    private int tags;
    private int misplaced;
    private boolean betweenCells;

    private MarkupLimits(String source) {
        this.source = source;
    }

    /** Throws {@link UnreadableInputException} where the page holds more elements than any article's. */
    static void check(String source) {
        MarkupLimits limits = new MarkupLimits(source);
        int at = source.indexOf('<');
        while (at >= 0) {
            limits.tag(at + 1);
            at = source.indexOf('<', at + 1);
        }
        if (limits.tags > MOST_TAGS || limits.misplaced > MOST_MISPLACED) {
            throw new UnreadableInputException(
                    UnreadableInputException.Cause.TOO_COMPLEX,
                    "A page of up to " + MOST_TAGS + " elements was expected, this one has " + limits.tags + ", "
                            + limits.misplaced + " of them misplaced in tables; paste the article's text instead.");
        }
    }

    private void tag(int at) {
        boolean closing = at < source.length() && source.charAt(at) == '/';
        String name = name(closing ? at + 1 : at);
        if (name.isEmpty()) {
            return;
        }
        tags += closing ? 0 : 1;
        if (OPENING_CELL.contains(name)) {
            betweenCells = closing;
        } else if (TABLE.contains(name)) {
            betweenCells = !(closing && name.equals("table"));
        } else {
            misplaced += betweenCells && !closing ? 1 : 0;
        }
    }

    private String name(int begin) {
        int end = begin;
        while (end < source.length() && end - begin < 12 && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return Wording.lower(source.substring(Math.min(begin, source.length()), end));
    }
}
