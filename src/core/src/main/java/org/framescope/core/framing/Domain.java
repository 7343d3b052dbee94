package org.framescope.core.framing;

import java.util.List;
import java.util.Optional;

/**
 * Which texts a model may judge: those that lie no further from the ones that it learnt from than these do from each other.
 * The distance is that of the mean sentence vector from the center, each number in standard deviations, squared and averaged.
 *
 * @param center the mean of the articles' mean sentence vectors
 * @param spread the standard deviation of each of its numbers
 * @param furthest the distance that hardly any of the articles learnt from reaches
 */
public record Domain(List<Double> center, List<Double> spread, double furthest) {

    public Domain {
        center = List.copyOf(center);
        spread = List.copyOf(spread);
        if (center.size() != spread.size() || spread.stream().anyMatch(s -> !(s > 0)) || !(furthest > 0)) {
            throw new IllegalArgumentException("not a domain: " + center.size() + " and " + spread.size());
        }
    }

    /** How far this point lies from the center; about 1 for an ordinary article. */
    public double distance(List<Double> point) {
        if (point.size() != center.size()) {
            throw new IllegalArgumentException("a point of " + point.size() + " numbers, not " + center.size());
        }
        double sum = 0;
        for (int i = 0; i < point.size(); i++) {
            double off = (point.get(i) - center.get(i)) / spread.get(i);
            sum += off * off;
        }
        return sum / point.size();
    }

    /** Whether a text of this mean sentence vector may be judged; not where there is none. */
    boolean holds(Optional<List<Double>> point) {
        return point.filter(p -> p.size() == center.size() && distance(p) <= furthest)
                .isPresent();
    }
}
