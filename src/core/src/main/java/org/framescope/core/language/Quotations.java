package org.framescope.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph, in one pass: straight and curly, double and single, nested, mixed,
 * missing, and going on over paragraphs that each open with a mark.
 */
final class Quotations {

    private static final int MAX_DEPTH = 4;

    private final String text;
    private final NormalText normal;
    private final List<Quotation> quotations = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int paragraphBegin;
    private int paragraphEnd;
    private boolean continuing;
    private boolean nextOpensWithMark;
    private SingleClosers closers;

    private Quotations(NormalText normal) {
        this.normal = normal;
        this.text = normal.text();
    }

    /** An opening mark that waits for its closing one. */
    private record Open(int at, boolean isDouble, boolean straight, int depth, boolean continuation) {}

    /**
     * All quotations of a text in the order of their opening marks.
     *
     * @param paragraphs by offsets of the normal form
     */
    static List<Quotation> of(NormalText normal, List<Stretch> paragraphs) {
        Quotations walk = new Quotations(normal);
        for (int p = 0; p < paragraphs.size(); p++) {
            walk.paragraph(paragraphs.get(p), p + 1 < paragraphs.size() && walk.opensWithMark(paragraphs.get(p + 1)));
        }
        walk.quotations.sort(Comparator.comparingInt(Quotation::begin));
        return List.copyOf(walk.quotations);
    }

    private boolean opensWithMark(Stretch paragraph) {
        char c = text.charAt(paragraph.begin());
        return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB';
    }

    private void paragraph(Stretch paragraph, boolean nextOpens) {
        paragraphBegin = paragraph.begin();
        paragraphEnd = paragraph.end();
        nextOpensWithMark = nextOpens;
        closers = SingleClosers.of(text, paragraph);
        for (int at = paragraphBegin; at < paragraphEnd; at++) {
            char c = text.charAt(at);
            if (Characters.isDoubleQuote(c)) {
                doubleMark(at, c);
            } else if (Characters.isSingleQuote(c)) {
                singleMark(at, c);
            }
        }
        finish();
    }

    private void doubleMark(int at, char c) {
        boolean inside = open.stream().anyMatch(Open::isDouble);
        if (opensDouble(at, c, inside)) {
            if (inside) {
                endUnclosed(at);
            }
            push(at, true, c == '"');
            return;
        }
        if (inside) {
            dropSingles();
            close(open.pop(), at, at + 1);
        }
    }

    private boolean opensDouble(int at, char c, boolean inside) {
        return switch (c) {
            case '\u201C', '\u00AB' -> !(inside && closesByPlace(at) && c == '\u201C' && germanOpen());
            case '\u201E', '\u201F' -> true;
            case '"' -> inside ? opensByPlace(at) && !closesByPlace(at) : opensByPlace(at) || !closesByPlace(at);
            default -> false;
        };
    }

    /** „German quotations“ close with the mark that opens English ones. */
    private boolean germanOpen() {
        return open.stream().anyMatch(o -> o.isDouble() && text.charAt(o.at()) == '\u201E');
    }

    private void singleMark(int at, char c) {
        boolean inside = !open.isEmpty() && !open.peek().isDouble();
        boolean closesHere = c != '\u2018' && c != '\u201A' && c != '\u2039' && closers.at(at);
        if (inside && closesHere && !closers.plural(at)) {
            close(open.pop(), at, at + 1);
            return;
        }
        boolean opens = (c == '\'' || c == '\u2018' || c == '\u201A' || c == '\u2039') && opensByPlace(at);
        if (!inside && opens && closers.behind(at)) {
            push(at, false, c == '\'');
        }
    }

    private boolean opensByPlace(int at) {
        boolean free = at == paragraphBegin || isOpenSide(text.charAt(at - 1));
        return free && at + 1 < paragraphEnd && !Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean closesByPlace(int at) {
        return at > paragraphBegin
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= paragraphEnd || !Characters.isWordPart(text.charAt(at + 1)));
    }

    private static boolean isOpenSide(char c) {
        return Character.isWhitespace(c)
                || c == '('
                || c == '['
                || c == '\u2014'
                || c == '\u2013'
                || c == '-'
                || c == '/'
                || c == ':'
                || Characters.isDoubleQuote(c)
                || c == '\u2018'
                || c == '\'';
    }

    private void push(int at, boolean isDouble, boolean straight) {
        boolean continuation = continuing && at == paragraphBegin;
        if (open.size() < MAX_DEPTH) {
            open.push(new Open(at, isDouble, straight, open.size(), continuation));
        }
    }

    private void dropSingles() {
        while (!open.isEmpty() && !open.peek().isDouble()) {
            open.pop();
        }
    }

    private void close(Open opening, int innerEnd, int end) {
        add(opening, innerEnd, end, Quotation.Ending.CLOSED);
    }

    /** A second opening mark of the same kind: the first one's closing mark is missing. */
    private void endUnclosed(int at) {
        dropSingles();
        Open first = open.pop();
        int end = at;
        while (end > first.at() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        add(first, end, end, Quotation.Ending.UNCLOSED);
    }

    private void finish() {
        dropSingles();
        continuing = false;
        while (!open.isEmpty()) {
            Open last = open.pop();
            if (last.isDouble()) {
                continuing = nextOpensWithMark;
                add(
                        last,
                        paragraphEnd,
                        paragraphEnd,
                        continuing ? Quotation.Ending.CONTINUED : Quotation.Ending.UNCLOSED);
            }
        }
    }

    private void add(Open opening, int innerEnd, int end, Quotation.Ending ending) {
        int innerBegin = Math.min(opening.at() + 1, innerEnd);
        quotations.add(new Quotation(
                normal.rawBegin(opening.at()),
                normal.rawEnd(end),
                normal.rawBegin(innerBegin),
                Math.max(normal.rawBegin(innerBegin), normal.rawEnd(innerEnd)),
                opening.depth(),
                ending,
                opening.continuation()));
    }
}
