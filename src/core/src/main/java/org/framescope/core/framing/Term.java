package org.framescope.core.framing;

import java.util.List;

/**
 * What one measure adds to the log-odds: a line through these points, level beyond the first and the last, so that no
 * extreme article is judged further than any that was learnt from.
 *
 * @param measure the measure's name
 * @param typical its median where the model learnt
 * @param knots values of the measure, rising
 * @param logOdds what is added at each knot
 */
public record Term(String measure, double typical, List<Double> knots, List<Double> logOdds) {

    public Term {
        knots = List.copyOf(knots);
        logOdds = List.copyOf(logOdds);
        if (knots.isEmpty() || knots.size() != logOdds.size()) {
            throw new IllegalArgumentException(measure + ": " + knots.size() + " knots, " + logOdds.size() + " values");
        }
        for (int i = 0; i < knots.size(); i++) {
            boolean finite = Double.isFinite(knots.get(i)) && Double.isFinite(logOdds.get(i));
            if (!finite || i > 0 && knots.get(i) <= knots.get(i - 1)) {
                throw new IllegalArgumentException(measure + ": knots must rise and be finite: " + knots);
            }
        }
    }

    /** What a value of the measure adds. */
    public double at(double value) {
        return at(value, logOdds);
    }

    /** The same with other values at the knots, as another refit has them. */
    double at(double value, List<Double> values) {
        int last = knots.size() - 1;
        if (value <= knots.get(0)) {
            return values.get(0);
        }
        if (value >= knots.get(last)) {
            return values.get(last);
        }
        int behind = 1;
        while (knots.get(behind) < value) {
            behind++;
        }
        double low = knots.get(behind - 1);
        double share = (value - low) / (knots.get(behind) - low);
        return (1 - share) * values.get(behind - 1) + share * values.get(behind);
    }
}
