package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** Finds dates in a caption: "March 08, 2019", "18 September", "Sept. 2, 2014", "in 2016", weekdays. */
final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_MONTH = 31;

    private Dates() {}

    /**
     * A day, a month or a year that a text states.
     *
     * @param first index of its first token
     * @param end index behind its last token
     */
    record Mention(int first, int end, OptionalInt year, OptionalInt month, OptionalInt day) {}

    /** The dates in the order of the text. Weekdays alone are mentions without year and month. */
    static List<Mention> of(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Mention mention = at(tokens, at);
            if (mention.end > at) {
                found.add(mention);
                at = mention.end;
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    private static Mention at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isCapitalized() && WEEKDAYS.contains(token.lower())) {
            return new Mention(at, at + 1, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        }
        if (isMonth(tokens, at)) {
            return monthFirst(tokens, at);
        }
        if (isDay(tokens, at) && at + 1 < tokens.size() && isMonth(tokens, at + 1)) {
            Mention rest = monthFirst(tokens, at + 1);
            return new Mention(at, rest.end, rest.year, rest.month, day(tokens, at));
        }
        OptionalInt year = year(tokens, at);
        return new Mention(at, year.isPresent() ? at + 1 : at, year, OptionalInt.empty(), OptionalInt.empty());
    }

    private static Mention monthFirst(List<Token> tokens, int at) {
        OptionalInt month = OptionalInt.of(MONTHS.get(tokens.get(at).lower()));
        int end = skip(tokens, at + 1, ".");
        OptionalInt day = day(tokens, end);
        if (day.isPresent()) {
            end++;
        }
        int behindComma = skip(tokens, end, ",");
        OptionalInt year = year(tokens, behindComma);
        return new Mention(at, year.isPresent() ? behindComma + 1 : end, year, month, day);
    }

    /** "May" is a month only beside a number, since it is a verb and a name as well. */
    private static boolean isMonth(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isCapitalized() || !MONTHS.containsKey(token.lower())) {
            return false;
        }
        boolean ambiguous = token.is("may")
                || token.is("march")
                || token.is("jan")
                || token.is("april")
                || token.is("june")
                || token.is("august");
        boolean numberBehind = at + 1 < tokens.size() && tokens.get(at + 1).kind() == TokenKind.NUMBER;
        boolean numberBefore = at > 0 && tokens.get(at - 1).kind() == TokenKind.NUMBER;
        boolean inBefore =
                at > 0 && (tokens.get(at - 1).is("in") || tokens.get(at - 1).is("last"));
        return !ambiguous || numberBehind || numberBefore || inBefore;
    }

    private static boolean isDay(List<Token> tokens, int at) {
        return day(tokens, at).isPresent();
    }

    /** "8", "08" or "8th". */
    private static OptionalInt day(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).lower().length() > 4) {
            return OptionalInt.empty();
        }
        String digits = tokens.get(at).lower();
        int length = digits.length();
        if (length > 2
                && (digits.endsWith("th") || digits.endsWith("st") || digits.endsWith("nd") || digits.endsWith("rd"))) {
            digits = digits.substring(0, length - 2);
        }
        boolean number =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int day = number ? Integer.parseInt(digits) : 0;
        return day >= 1 && day <= LONGEST_MONTH ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private static OptionalInt year(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).lower().length() != 4) {
            return OptionalInt.empty();
        }
        String digits = tokens.get(at).lower();
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static int skip(List<Token> tokens, int at, String mark) {
        return at < tokens.size() && tokens.get(at).is(mark) ? at + 1 : at;
    }
}
