package org.framescope.core.outlet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.analysis.Interval;
import org.framescope.core.analysis.Measure;

/** Adds up an outlet's articles one by one; what it holds does not grow with their number. */
public final class OutletTally {

    private final Map<String, Sum> sums = new TreeMap<>();
    private int articles;

    /** What is known of one measure's values: their mean and how they differ from it (Welford, 1962). */
    private static final class Sum {
        private int count;
        private double mean;
        private double squares;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;

        void add(double value) {
            count++;
            double before = value - mean;
            mean += before / count;
            squares += before * (value - mean);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }

        OutletMeasure measure(String name) {
            double error = Math.sqrt(squares / (count - 1) / count);
            // Rounding may put the mean of equal values a hair beside them.
            double inside = Math.max(least, Math.min(most, mean));
            return new OutletMeasure(name, inside, Interval.ofEstimate(inside, error, least, most), count);
        }
    }

    /** Adds the measures of one article. */
    public void add(List<Measure> measures) {
        articles++;
        measures.forEach(m -> sums.computeIfAbsent(m.name(), name -> new Sum()).add(m.value()));
    }

    /**
     * The profile of all articles added so far.
     *
     * @param model empty where none is installed: the profile then says so
     */
    public OutletProfile profile(String outlet, Optional<ReliabilityModel> model) {
        List<OutletMeasure> measures = sums.entrySet().stream()
                .filter(e -> e.getValue().count > 1)
                .map(e -> e.getValue().measure(e.getKey()))
                .toList();
        Reliability reliability = model.map(own -> own.judge(measures))
                .orElseGet(() -> new Reliability.Abstained("no trained model for outlets is installed"));
        return new OutletProfile(outlet, articles, reliability, measures);
    }
}
