package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.framescope.core.article.Passage;

/**
 * Dates and numbers of a caption held against the article.
 *
 * @param found what the article states otherwise, to be shown
 * @param days from the caption's nearest date to the publication; empty where no date is given to the day
 * @param yearsOff of the caption's farthest date, up to five; 0 where the caption says that its picture is a file photo
 * @param dateAhead whether a date lies behind the publication
 * @param missingNumbers numbers that the article lacks
 * @param contradictedNumbers those of them for which the article counts the same thing otherwise
 */
record Contradictions(
        List<Found> found,
        OptionalLong days,
        double yearsOff,
        boolean dateAhead,
        int missingNumbers,
        int contradictedNumbers) {

    /** From here on a date is far from the publication; file photos of the last months are everyday practice. */
    private static final double FAR = 1;

    /** A month ahead may be a wrong date of publication; more is a slip in one of the two. */
    private static final double AHEAD = -0.15;

    private static final int MOST_YEARS = 5;
    private static final int WEEK = 7;
    private static final double YEAR = 365;

    /**
     * One of them.
     *
     * @param words both sides in brief, for the evidence
     */
    record Found(Passage passage, String words, String reason) {}

    Contradictions {
        found = List.copyOf(found);
    }

    static Contradictions of(Comparison comparison, Optional<PublicationDay> published) {
        Search search = new Search(comparison);
        published.ifPresent(search::dates);
        comparison.text().numbers().forEach(search::number);
        return new Contradictions(
                search.found, search.days, search.yearsOff, search.dateAhead, search.missing, search.contradicted);
    }

    /** Whether the picture is of the week before the publication, or of the day after. */
    boolean isNear() {
        return days.isPresent() && days.getAsLong() >= -1 && days.getAsLong() <= WEEK;
    }

    /** On a log scale, 1 for a year, 1.3 at most. */
    double daysOff() {
        return days.isEmpty() ? 0 : Math.min(1.3, Math.log1p(Math.abs((double) days.getAsLong())) / Math.log1p(YEAR));
    }

    private static final class Search {
        private final Comparison comparison;
        private final List<Found> found = new ArrayList<>();
        private OptionalLong days = OptionalLong.empty();
        private double yearsOff;
        private boolean dateAhead;
        private int missing;
        private int contradicted;

        Search(Comparison comparison) {
            this.comparison = comparison;
        }

        void dates(PublicationDay published) {
            for (Dates.Mention date : comparison.text().dates()) {
                if (date.year().isPresent()) {
                    date(date, date.year().getAsInt(), published);
                }
            }
        }

        private void date(Dates.Mention date, int year, PublicationDay published) {
            OptionalLong since = published.daysSince(date);
            if (since.isPresent() && (days.isEmpty() || Math.abs(since.getAsLong()) < Math.abs(days.getAsLong()))) {
                days = since;
            }
            double years = published.yearsSince(year, date.month());
            boolean ahead = years < AHEAD;
            dateAhead |= ahead;
            boolean told = comparison.ground().hasNumber(String.valueOf(year));
            boolean archive = comparison.text().masks().isArchive();
            if (told || archive && !ahead) {
                return;
            }
            yearsOff = Math.max(yearsOff, Math.min(MOST_YEARS, Math.abs(years)));
            if (ahead || years >= FAR) {
                Passage passage = comparison.text().passage(date);
                String words = passage.text() + " / published " + published.year();
                found.add(new Found(passage, words, CaptionReasons.date(years, published)));
            }
        }

        void number(Quantity quantity) {
            Ground ground = comparison.ground();
            if (ground.hasNumber(quantity.value())) {
                return;
            }
            missing++;
            List<String> others = List.copyOf(new TreeSet<>(ground.numbersOf(quantity.counted())));
            if (quantity.counted().isEmpty() || others.isEmpty()) {
                return;
            }
            contradicted++;
            if (others.size() == 1 && Quantity.isComparable(quantity.value(), others.get(0))) {
                Passage passage = comparison.text().text().passage(quantity.token());
                String words = passage.text() + " / article: " + others.get(0);
                found.add(new Found(passage, words, CaptionReasons.number(passage, others.get(0))));
            }
        }
    }
}
