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

    /** Pages stay below a hundred; elements that people leave open on purpose or by habit are not counted. */
    private static final int DEEPEST = 5_000;

    /** Pictures inside the page's own source are the largest honest attributes. */
    private static final int LONGEST_TAG = 2 * 1024 * 1024;

    private static final int MOST_ENTITIES = 300_000;

    private static final Set<String> NESTED = Set.of(
            "div",
            "span",
            "section",
            "article",
            "table",
            "ul",
            "ol",
            "dl",
            "blockquote",
            "a",
            "em",
            "strong",
            "u",
            "s",
            "figure",
            "aside",
            "main",
            "center",
            "q",
            "small",
            "big",
            "sub",
            "sup",
            "code",
            "pre",
            "svg",
            "g",
            "form",
            "details",
            "fieldset",
            "object",
            "template",
            "select",
            "header",
            "footer",
            "nav",
            "math",
            "noscript");

    private static final Set<String> OPENING_CELL = Set.of("td", "th", "caption");
    private static final Set<String> TABLE = Set.of("table", "tr", "tbody", "thead", "tfoot");

    private final String source;
    private int tags;
    private int depth;
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
            int next = source.indexOf('<', at + 1);
            limits.check(at, next < 0 ? source.length() : next);
            at = next;
        }
        limits.entities();
    }

    /** Ends at the first excess, so that a flood of them costs no more than a page. */
    private void check(int tag, int next) {
        if (tags > MOST_TAGS) {
            throw tooComplex("up to " + MOST_TAGS + " elements", "has more");
        }
        if (misplaced > MOST_MISPLACED) {
            throw tooComplex("tables with up to " + MOST_MISPLACED + " misplaced elements", "has more");
        }
        if (depth > DEEPEST) {
            throw tooComplex("elements up to " + DEEPEST + " deep", "goes deeper");
        }
        if (next - tag > LONGEST_TAG) {
            int end = source.indexOf('>', tag);
            if (end < 0 || end - tag > LONGEST_TAG) {
                throw tooComplex("attributes of up to " + LONGEST_TAG + " characters", "has longer ones");
            }
        }
    }

    private void entities() {
        int count = 0;
        for (int at = source.indexOf('&'); at >= 0; at = source.indexOf('&', at + 1)) {
            count += at + 1 < source.length()
                            && (Character.isLetter(source.charAt(at + 1)) || source.charAt(at + 1) == '#')
                    ? 1
                    : 0;
            if (count > MOST_ENTITIES) {
                throw tooComplex("up to " + MOST_ENTITIES + " character references", "has more");
            }
        }
        if (source.contains("<!ENTITY")) {
            throw tooComplex("no entities of its own", "declares some");
        }
    }

    private static UnreadableInputException tooComplex(String expected, String found) {
        return new UnreadableInputException(
                UnreadableInputException.Cause.TOO_COMPLEX,
                "A page with " + expected + " was expected, this one " + found + "; paste the article's text instead.");
    }

    private void tag(int at) {
        boolean closing = at < source.length() && source.charAt(at) == '/';
        String name = name(closing ? at + 1 : at);
        if (name.isEmpty()) {
            return;
        }
        tags += closing ? 0 : 1;
        if (NESTED.contains(name)) {
            depth = Math.max(0, depth + (closing ? -1 : 1));
        }
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
