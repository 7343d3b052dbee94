package org.framescope.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds paragraphs and, by one walk over the tokens, the sentences in them. */
final class Sentences {

    /** A line shorter than this that does not end like a sentence is a line of its own, such as a subheading. */
    private static final int SHORT_LINE = 60;

    /** Behind a quotation that ends in ? or !, these tell that the sentence goes on: “Why?” the minister asked. */
    private static final Set<String> REPORTING =
            Set.of("said", "says", "asked", "asks", "wrote", "tweeted", "added", "told", "shouted", "cried", "replied");

    private final String raw;
    private final List<Token> tokens;
    private final List<Stretch> paragraphs;
    private final List<Sentence> sentences = new ArrayList<>();
    /** Marks before this token were looked at together with the stop that they follow. */
    private int looked;

    private Sentences(String raw, List<Token> tokens, List<Stretch> paragraphs) {
        this.raw = raw;
        this.tokens = tokens;
        this.paragraphs = paragraphs;
    }

    /** The paragraphs of a text: what blank lines separate, surrounding white space cut off. */
    static List<Stretch> paragraphs(String raw) {
        List<Stretch> paragraphs = new ArrayList<>();
        int begin = -1;
        int lastVisible = -1;
        int feeds = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c)) {
                feeds += c == '\n' ? 1 : 0;
                continue;
            }
            if (begin >= 0 && feeds >= 2) {
                paragraphs.add(new Stretch(begin, lastVisible + 1));
                begin = -1;
            }
            begin = begin < 0 ? i : begin;
            lastVisible = i;
            feeds = 0;
        }
        if (begin >= 0) {
            paragraphs.add(new Stretch(begin, lastVisible + 1));
        }
        return List.copyOf(paragraphs);
    }

    static List<Sentence> of(String raw, List<Token> tokens, List<Stretch> paragraphs) {
        Sentences walk = new Sentences(raw, tokens, paragraphs);
        int token = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            token = walk.paragraph(p, token);
        }
        return List.copyOf(walk.sentences);
    }

    private int paragraph(int paragraph, int from) {
        int end = paragraphs.get(paragraph).end();
        int first = from;
        int at = from;
        while (at < tokens.size() && tokens.get(at).begin() < end) {
            int behind = boundaryBehind(at, end);
            if (behind > 0) {
                add(first, behind, paragraph);
                first = behind;
            }
            at = Math.max(at + 1, behind);
        }
        if (first < at) {
            add(first, at, paragraph);
        }
        return at;
    }

    private void add(int first, int end, int paragraph) {
        sentences.add(
                new Sentence(tokens.get(first).begin(), tokens.get(end - 1).end(), first, end, paragraph));
    }

    /** The index of the token that begins the next sentence where one ends at {@code at}; 0 where none does. */
    private int boundaryBehind(int at, int paragraphEnd) {
        Token token = tokens.get(at);
        if (endsLine(at, paragraphEnd)) {
            return at + 1;
        }
        boolean abbreviation = token.isWord() && token.text().endsWith(".");
        if (at < looked || !abbreviation && !isStop(token)) {
            return 0;
        }
        int behind = at + 1;
        while (behind < tokens.size() && closes(behind, paragraphEnd)) {
            behind++;
        }
        looked = behind;
        if (behind >= tokens.size() || tokens.get(behind).begin() >= paragraphEnd) {
            return 0;
        }
        return begins(at, behind) ? behind : 0;
    }

    private static boolean isStop(Token token) {
        return token.kind() == TokenKind.PUNCTUATION
                && (token.is(".") || token.is("!") || token.is("?") || token.is("\u2026"));
    }

    /** Marks that still belong to the sentence behind its stop: more stops, closing quotes and brackets. */
    private boolean closes(int index, int paragraphEnd) {
        Token token = tokens.get(index);
        if (token.begin() >= paragraphEnd || gapBefore(index)) {
            return false;
        }
        return isStop(token) || token.kind() == TokenKind.QUOTE || token.is(")") || token.is("]");
    }

    private boolean gapBefore(int index) {
        return index > 0
                && Characters.visible(
                                raw,
                                tokens.get(index - 1).end(),
                                tokens.get(index).begin())
                        > 0;
    }

    /** Whether a new sentence begins at {@code behind}, given the stop at {@code stop}. */
    private boolean begins(int stop, int behind) {
        if (!gapBefore(behind)) {
            return false;
        }
        Token next = tokens.get(behind);
        boolean opens =
                next.kind() == TokenKind.QUOTE || next.is("(") || next.is("[") || next.kind() == TokenKind.NUMBER;
        boolean bullet = next.kind() == TokenKind.PUNCTUATION;
        if (!opens && !bullet && !Character.isUpperCase(next.text().codePointAt(0)) && isCased(next)) {
            return false;
        }
        return !held(stop, behind) && !reportingFollows(stop, behind);
    }

    private static boolean isCased(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0));
    }

    private boolean held(int stop, int behind) {
        Token token = tokens.get(stop);
        String next = tokens.get(behind).lower();
        if (token.isWord()) {
            return Abbreviations.holds(token.lower().substring(0, token.lower().length() - 1), next);
        }
        if (!token.is(".") || stop == 0 || gapBefore(stop)) {
            return false;
        }
        return behind == stop + 1 && Abbreviations.holds(tokens.get(stop - 1).lower(), next);
    }

    /** “Why now?” Smith asked: the stop stands inside the quotation, the sentence goes on. */
    private boolean reportingFollows(int stop, int behind) {
        if (behind == stop + 1 || tokens.get(stop).is(".") || tokens.get(behind).kind() == TokenKind.QUOTE) {
            return false;
        }
        int last = Math.min(behind + 4, tokens.size());
        return tokens.subList(behind, last).stream().anyMatch(t -> REPORTING.contains(t.lower()));
    }

    /** A line feed ends a sentence behind a stop, a colon, or a short line that a capital or a mark follows. */
    private boolean endsLine(int at, int paragraphEnd) {
        Token token = tokens.get(at);
        if (at + 1 >= tokens.size() || tokens.get(at + 1).begin() >= paragraphEnd) {
            return false;
        }
        Token next = tokens.get(at + 1);
        int feed = feedBetween(token, next);
        if (feed < 0) {
            return false;
        }
        boolean stopped = isStop(token)
                || token.is(":")
                || token.kind() == TokenKind.QUOTE && at > 0 && isStop(tokens.get(at - 1));
        int lineBegin = raw.lastIndexOf('\n', token.begin()) + 1;
        boolean shortLine = Characters.visible(raw, lineBegin, feed) < SHORT_LINE;
        boolean fresh = !isCased(next);
        return stopped && fresh || shortLine && fresh && !token.is(",");
    }

    private int feedBetween(Token before, Token behind) {
        for (int i = before.end(); i < behind.begin(); i++) {
            if (raw.charAt(i) == '\n') {
                return i;
            }
        }
        return -1;
    }
}
