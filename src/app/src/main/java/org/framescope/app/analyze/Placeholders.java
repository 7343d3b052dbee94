package org.framescope.app.analyze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/**
 * The sentences around a passage with placeholders for what could tell whom and what they are about: names and other
 * capitalized words inside a sentence, digits, addresses. A name keeps its placeholder. What begins a sentence and is not
 * known for a name stays: whoever sends the example on reads it first.
 */
final class Placeholders {

    private static final int LETTERS = 26;

    /** Longer sentences are none, and their passage stands alone. */
    private static final int LONGEST = 20_000;

    private final FieldText text;
    private final Map<String, String> known = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** Words that are replaced. */
    private record Piece(int begin, int end, String by) {}

    /**
     * A text with a passage in it.
     *
     * @param begin of the passage in the text
     * @param end behind it
     */
    record Replaced(String text, int begin, int end) {

        /** What was found stands in double brackets, as in a rule's examples. */
        String marked() {
            return text.substring(0, begin) + "[[" + text.substring(begin, end) + "]]" + text.substring(end);
        }
    }

    private Placeholders(FieldText text) {
        this.text = text;
    }

    /** The sentences that a passage of a field touches. */
    static Replaced around(FieldText text, int begin, int end) {
        Placeholders placeholders = new Placeholders(text);
        int from = begin;
        int until = end;
        for (Sentence sentence : text.sentences()) {
            if (sentence.begin() < end && begin < sentence.end()) {
                from = Math.min(from, sentence.begin());
                until = Math.max(until, sentence.end());
            }
        }
        if (until - from > LONGEST) {
            from = begin;
            until = end;
        }
        placeholders.collect(from, until);
        String before = placeholders.replaced(from, begin);
        String inside = placeholders.replaced(begin, end);
        String after = placeholders.replaced(end, until);
        return new Replaced(before + inside + after, before.length(), before.length() + inside.length());
    }

    private void collect(int from, int until) {
        addresses(from, until);
        text.names().stream()
                .filter(name -> name.begin() < until && from < name.end())
                .filter(name -> isFree(name.begin(), name.end()))
                .forEach(name -> pieces.add(new Piece(name.begin(), name.end(), placeholder(name))));
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = text.tokens(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                token(tokens.get(i), i == 0, from, until);
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::begin));
    }

    private void token(Token token, boolean first, int from, int until) {
        if (token.end() <= from || token.begin() >= until || !isFree(token.begin(), token.end())) {
            return;
        }
        String raw = text.raw().substring(token.begin(), token.end());
        if (raw.codePoints().anyMatch(Character::isDigit)) {
            pieces.add(new Piece(token.begin(), token.end(), raw.replaceAll("\\p{Nd}", "0")));
        } else if (token.isCapitalized() && !first && !token.text().equals("I")) {
            pieces.add(new Piece(token.begin(), token.end(), named("Name", token.text())));
        }
    }

    /** Chunks between white space that look like an address or an account. */
    private void addresses(int from, int until) {
        String raw = text.raw();
        int begin = from;
        for (int i = from; i <= until; i++) {
            if (i == until || Character.isWhitespace(raw.charAt(i))) {
                String chunk = raw.substring(begin, i);
                if (chunk.contains("@") || chunk.contains("://") || chunk.startsWith("www.")) {
                    pieces.add(new Piece(begin, i, "address"));
                }
                begin = i + 1;
            }
        }
    }

    private boolean isFree(int begin, int end) {
        return pieces.stream().noneMatch(piece -> piece.begin() < end && begin < piece.end());
    }

    private String placeholder(NamePhrase name) {
        NameKind kind = name.kind();
        String word = switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case PLACE -> "Place";
            case PEOPLE -> "People";
            case UNKNOWN -> "Name";
        };
        return named(word, name.text());
    }

    private String named(String kind, String name) {
        return known.computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> kind + " " + letter(known.size()));
    }

    private static String letter(int number) {
        String letter = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? letter : letter(number / LETTERS - 1) + letter;
    }

    /** A name that reaches over an edge is told on the side where it begins. */
    private String replaced(int from, int until) {
        String raw = text.raw();
        StringBuilder told = new StringBuilder();
        int at = from;
        for (Piece piece : pieces) {
            if (piece.end() <= at || piece.begin() >= until) {
                continue;
            }
            if (piece.begin() >= at) {
                told.append(raw, at, piece.begin()).append(piece.by());
            }
            at = Math.min(until, piece.end());
        }
        return told.append(raw, at, Math.max(at, until)).toString();
    }
}
