package org.framescope.core.mismatch;

import java.util.Optional;
import java.util.OptionalInt;
import org.framescope.core.article.Imprint;

/** The year and month in which an article was published. */
record PublicationDay(int year, int month) {

    private static final int MONTHS = 12;

    /** Empty where the imprint has no date, or one that is not ISO 8601. */
    static Optional<PublicationDay> of(Imprint imprint) {
        return imprint.published().flatMap(PublicationDay::parse);
    }

    private static Optional<PublicationDay> parse(String iso) {
        boolean shaped = iso.length() >= 7
                && iso.charAt(4) == '-'
                && iso.substring(0, 4).chars().allMatch(PublicationDay::isDigit)
                && iso.substring(5, 7).chars().allMatch(PublicationDay::isDigit);
        if (!shaped) {
            return Optional.empty();
        }
        int month = Integer.parseInt(iso.substring(5, 7));
        boolean real = month >= 1 && month <= MONTHS;
        return real ? Optional.of(new PublicationDay(Integer.parseInt(iso.substring(0, 4)), month)) : Optional.empty();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Years from a month to the publication; below 0 where it lies behind it. A year alone counts from its nearest month. */
    double yearsSince(int otherYear, OptionalInt otherMonth) {
        int nearest = Math.max(otherYear * MONTHS + 1, Math.min(otherYear * MONTHS + MONTHS, year * MONTHS + month));
        int other = otherMonth.isPresent() ? otherYear * MONTHS + otherMonth.getAsInt() : nearest;
        return (year * MONTHS + month - other) / (double) MONTHS;
    }
}
