package org.framescope.core.outlet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framescope.core.analysis.Interval;

/**
 * How one measure goes on, month by month, and where its level changes.
 *
 * @param months those that have articles of at least five groups, in order
 * @param changes the first months of a new level
 */
public record Trend(String measure, List<Month> months, List<String> changes) {

    /** With fewer months no change is looked for. */
    private static final int FEWEST_MONTHS = 6;

    /** A level lasts at least so many months. */
    private static final int SHORTEST = 3;

    /** What a further change must gain, in log-likelihood times two: BIC's price for a place and a level. */
    private static final int PARAMETERS = 2;

    /**
     * A month's mean.
     *
     * @param month {@code yyyy-mm}
     */
    public record Month(String month, double value, Interval interval, int support) {}

    public Trend {
        months = List.copyOf(months);
        changes = List.copyOf(changes);
    }

    /** The trend of a measure over the tallies of months; empty where fewer than two can be told. */
    public static Optional<Trend> of(String measure, Map<String, OutletTally> tallies) {
        List<Month> months = new TreeMap<>(tallies)
                .entrySet().stream()
                        .flatMap(e -> e.getValue().measures().stream()
                                .filter(m -> m.name().equals(measure))
                                .map(m -> new Month(e.getKey(), m.value(), m.interval(), m.support())))
                        .toList();
        if (months.size() < 2) {
            return Optional.empty();
        }
        List<String> changes = changes(months, 0, months.size())
                .map(i -> months.get(i).month())
                .toList();
        return Optional.of(new Trend(measure, months, changes));
    }

    /** Binary segmentation (Scott and Knott, 1974) of means that are weighted by their own precision. */
    private static Stream<Integer> changes(List<Month> months, int from, int to) {
        if (to - from < FEWEST_MONTHS) {
            return Stream.empty();
        }
        int best = -1;
        double gain = PARAMETERS * Math.log(months.size());
        double whole = misfit(months, from, to);
        for (int i = from + SHORTEST; i <= to - SHORTEST; i++) {
            double now = whole - misfit(months, from, i) - misfit(months, i, to);
            if (now > gain) {
                gain = now;
                best = i;
            }
        }
        if (best < 0) {
            return Stream.empty();
        }
        return Stream.of(changes(months, from, best), Stream.of(best), changes(months, best, to))
                .flatMap(own -> own);
    }

    /** Squared distances from the common level, in standard errors. */
    private static double misfit(List<Month> months, int from, int to) {
        double weights = 0;
        double sum = 0;
        for (Month month : months.subList(from, to)) {
            weights += precision(month);
            sum += precision(month) * month.value();
        }
        double level = sum / weights;
        return IntStream.range(from, to)
                .mapToDouble(
                        i -> precision(months.get(i)) * square(months.get(i).value() - level))
                .sum();
    }

    private static double precision(Month month) {
        double width = Math.max(month.interval().high() - month.interval().low(), 1e-9);
        return square(2 * 1.96 / width);
    }

    private static double square(double value) {
        return value * value;
    }
}
