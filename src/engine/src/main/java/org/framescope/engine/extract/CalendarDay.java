package org.framescope.engine.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.language.WordList;

/** Reads days of publication, in the ways in which English-language newsrooms and machines write them. */
final class CalendarDay {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** What may stand around a date in a line that says when an article came out. */
    private static final Set<String> COMPANY = WordList.load(CalendarDay.class, "stamp-words.txt").entries().stream()
            .map(WordList.Entry::term)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TELLING = Set.of("published", "updated", "posted", "modified", "ago");

    private static final int LONGEST_STAMP = 18;
    private static final int EARLIEST = 1700;
    private static final int LATEST = 2200;

    private CalendarDay() {}

    /** The day at the front of a machine's time stamp, such as {@code 2022-03-14T08:00:00Z}. */
    static Optional<String> ofMachine(String stamp) {
        String text = stamp.strip();
        if (text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return day(number(text.substring(0, 4)), number(text.substring(5, 7)), number(text.substring(8, 10)));
        }
        if (text.length() >= 8 && number(text.substring(0, 8)).isPresent()) {
            return day(number(text.substring(0, 4)), number(text.substring(4, 6)), number(text.substring(6, 8)));
        }
        return text.length() <= 80 ? in(text) : Optional.empty();
    }

    /** The first day that a short text names. */
    static Optional<String> in(String text) {
        List<String> words = Wording.words(text.replace(',', ' ').replace('|', ' '));
        for (int i = 0; i < words.size(); i++) {
            Optional<String> day = at(words, i);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    static boolean isMonth(String lower) {
        return month(lower) >= 0
                && !lower.equals("may")
                && !lower.equals("march")
                && !lower.equals("april")
                && !lower.equals("june");
    }

    /** Whether a line holds a date or time and nothing else. */
    static boolean isStamp(String line) {
        if (line.length() > 160) {
            return false;
        }
        List<String> words =
                Wording.words(line.replace(',', ' ').replace('|', ' ').replace('/', ' '));
        boolean number = false;
        boolean dated = false;
        for (String word : words) {
            String bare = Wording.bare(word).toLowerCase(Locale.ROOT);
            boolean digits = !bare.isEmpty() && Character.isDigit(bare.charAt(0)) && digitsOrUnit(bare);
            number |= digits;
            dated |= month(bare) >= 0
                    || TELLING.contains(bare)
                    || bare.length() >= 10 && ofMachine(bare).isPresent();
            if (!bare.isEmpty() && !digits && month(bare) < 0 && !COMPANY.contains(bare)) {
                return false;
            }
        }
        return number && dated && words.size() <= LONGEST_STAMP;
    }

    /** {@code 14}, {@code 10:30}, {@code 10:30am}, {@code 14th}, {@code 2022-03-14T10:30Z}. */
    private static boolean digitsOrUnit(String bare) {
        int letters = 0;
        for (int i = 0; i < bare.length(); i++) {
            letters += Character.isLetter(bare.charAt(i)) ? 1 : 0;
        }
        return letters <= 3;
    }

    private static Optional<String> at(List<String> words, int i) {
        String word = Wording.bare(words.get(i));
        if (word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
            return ofMachine(word);
        }
        int month = month(word.toLowerCase(Locale.ROOT));
        if (month < 0 || i + 1 >= words.size()) {
            return Optional.empty();
        }
        OptionalInt next = number(ordinal(words.get(i + 1)));
        if (i + 2 < words.size() && next.isPresent() && next.getAsInt() <= 31) {
            Optional<String> american = day(number(Wording.bare(words.get(i + 2))), OptionalInt.of(month + 1), next);
            if (american.isPresent()) {
                return american;
            }
        }
        return i == 0 ? Optional.empty() : day(next, OptionalInt.of(month + 1), number(ordinal(words.get(i - 1))));
    }

    private static int month(String lower) {
        int full = MONTH_NAMES.indexOf(lower);
        if (full >= 0) {
            return full;
        }
        return lower.equals("sept") ? 8 : MONTHS.indexOf(lower);
    }

    private static String ordinal(String word) {
        String bare = Wording.bare(word);
        int digits = 0;
        while (digits < bare.length() && Character.isDigit(bare.charAt(digits))) {
            digits++;
        }
        return bare.length() - digits <= 2 ? bare.substring(0, digits) : "";
    }

    private static OptionalInt number(String digits) {
        if (digits.isEmpty() || digits.length() > 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<String> day(OptionalInt year, OptionalInt month, OptionalInt day) {
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        if (year.getAsInt() < EARLIEST || year.getAsInt() > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt())
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
