package org.framescope.core.mismatch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.framescope.core.article.Imprint;

/**
 * The day on which an article was published.
 *
 * @param day of the month; empty where the imprint gives year and month only
 */
record PublicationDay(int year, int month, OptionalInt day) {

    private static final int MONTHS = 12;
    private static final int MONTH_END = 7;
    private static final int DAY_END = 10;

    /** Empty where the imprint has no date, or one that is not ISO 8601. */
    static Optional<PublicationDay> of(Imprint imprint) {
        return imprint.published().flatMap(PublicationDay::parse);
    }

    private static Optional<PublicationDay> parse(String iso) {
        OptionalInt year = number(iso, 0, 4);
        OptionalInt month = number(iso, 5, MONTH_END);
        boolean real = iso.length() >= MONTH_END
                && iso.charAt(4) == '-'
                && year.isPresent()
                && month.isPresent()
                && month.getAsInt() >= 1
                && month.getAsInt() <= MONTHS;
        if (!real) {
            return Optional.empty();
        }
        OptionalInt day = iso.length() >= DAY_END && iso.charAt(MONTH_END) == '-'
                ? number(iso, MONTH_END + 1, DAY_END)
                : OptionalInt.empty();
        return Optional.of(new PublicationDay(year.getAsInt(), month.getAsInt(), day));
    }

    private static OptionalInt number(String iso, int from, int to) {
        boolean digits = iso.length() >= to && iso.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(iso.substring(from, to))) : OptionalInt.empty();
    }

    /** Years from a month to the publication; below 0 where it lies behind it. A year alone counts from its nearest month. */
    double yearsSince(int otherYear, OptionalInt otherMonth) {
        int nearest = Math.max(otherYear * MONTHS + 1, Math.min(otherYear * MONTHS + MONTHS, year * MONTHS + month));
        int other = otherMonth.isPresent() ? otherYear * MONTHS + otherMonth.getAsInt() : nearest;
        return (year * MONTHS + month - other) / (double) MONTHS;
    }

    /** Days from a date to the publication; empty where one of them lacks its day or there is no such day. */
    OptionalLong daysSince(Dates.Mention date) {
        if (day.isEmpty()
                || date.day().isEmpty()
                || date.month().isEmpty()
                || date.year().isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            LocalDate other = LocalDate.of(
                    date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt());
            return OptionalLong.of(LocalDate.of(year, month, day.getAsInt()).toEpochDay() - other.toEpochDay());
        } catch (DateTimeException noSuchDay) {
            return OptionalLong.empty();
        }
    }
}
