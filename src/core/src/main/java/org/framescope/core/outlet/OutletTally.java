package org.framescope.core.outlet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.core.analysis.Interval;
import org.framescope.core.analysis.Measure;

/** Adds up an outlet's articles one by one; what it holds of a measure does not grow with their number. */
public final class OutletTally {

    /** By which the resamples behind every interval are drawn. */
    public static final long SEED = 0;

    private final Map<String, Sum> sums = new TreeMap<>();
    private int articles;

    /** What is known of one measure's values: their mean and its resamples. */
    private static final class Sum {
        private final Resamples resamples = new Resamples();
        private final Set<Long> groups = new HashSet<>();
        private int count;
        private double weight;
        private double mean;

        void add(double value, double itsWeight, long group, Resamples.Draws draws) {
            count++;
            weight += itsWeight;
            mean += (value - mean) * itsWeight / weight;
            if (groups.size() < Resamples.FEWEST_GROUPS) {
                groups.add(group);
            }
            resamples.add(value, itsWeight, draws);
        }

        Optional<OutletMeasure> measure(String name) {
            if (groups.size() < Resamples.FEWEST_GROUPS) {
                return Optional.empty();
            }
            Optional<Interval> interval = resamples.around(mean);
            return interval.map(own -> new OutletMeasure(name, mean, own, count));
        }
    }

    /** Adds the measures of one article that is like no other. */
    public void add(List<Measure> measures) {
        add(measures.stream().map(Reading::of).toList(), articles);
    }

    /**
     * Adds what was read of one article.
     *
     * @param group of nearly equal articles that it is in: these are not independent of each other
     */
    public void add(List<Reading> readings, long group) {
        articles++;
        Resamples.Draws draws = new Resamples.Draws(group ^ SEED);
        readings.forEach(own ->
                sums.computeIfAbsent(own.name(), name -> new Sum()).add(own.value(), own.weight(), group, draws));
    }

    /** How many articles were added. */
    public int articles() {
        return articles;
    }

    /** Every measure that articles of at least five groups have, by name. */
    public List<OutletMeasure> measures() {
        return sums.entrySet().stream()
                .flatMap(e -> e.getValue().measure(e.getKey()).stream())
                .toList();
    }

    /**
     * The profile of all articles added so far.
     *
     * @param model empty where none is installed: the profile then says so
     */
    public OutletProfile profile(String outlet, Optional<ReliabilityModel> model) {
        List<OutletMeasure> measures = measures();
        Reliability reliability = model.map(own -> own.judge(measures))
                .orElseGet(() -> new Reliability.Abstained("no trained model for outlets is installed"));
        return new OutletProfile(outlet, articles, reliability, measures);
    }
}
