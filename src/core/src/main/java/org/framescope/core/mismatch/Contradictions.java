package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.framescope.core.article.Passage;

/**
 * Dates and numbers of a caption held against the article.
 *
 * @param found what the article states otherwise, to be shown
 * @param yearsOff of the caption's farthest date, up to five; 0 where the caption says that its picture is a file photo
 * @param dateAhead whether a date lies behind the publication
 * @param missingNumbers numbers that the article lacks
 * @param contradictedNumbers those of them for which the article counts the same thing otherwise
 */
record Contradictions(
        List<Found> found, double yearsOff, boolean dateAhead, int missingNumbers, int contradictedNumbers) {

    /** From here on a date is far from the publication; file photos of the last months are everyday practice. */
    private static final double FAR = 1;

    /** A month ahead may be a wrong date of publication; more is a slip in one of the two. */
    private static final double AHEAD = -0.15;

    private static final int MOST_YEARS = 5;

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
        return new Contradictions(search.found, search.yearsOff, search.dateAhead, search.missing, search.contradicted);
    }

    private static final class Search {
        private final Comparison comparison;
        private final List<Found> found = new ArrayList<>();
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
            if (others.size() == 1) {
                Passage passage = comparison.text().text().passage(quantity.token());
                String words = passage.text() + " / article: " + others.get(0);
                found.add(new Found(passage, words, CaptionReasons.number(passage, others.get(0))));
            }
        }
    }
}
