package org.framescope.core.outlet;

import java.util.Arrays;
import java.util.Optional;
import org.framescope.core.analysis.Interval;

/**
 * The mean of values under resampling. Whole groups of nearly equal articles are drawn, each a Poisson number of times
 * (Oza and Russell, 2001), which a hash of the group's key decides: so the memory does not grow with the articles, every
 * measure sees the same draws, and the same articles give the same interval.
 */
final class Resamples {

    /** Resamples: the ends of a 95 % interval are then its sixth lowest and highest value. */
    static final int COUNT = 200;

    /** With fewer groups the resamples say little about how other articles would differ. */
    static final int FEWEST_GROUPS = 5;

    private static final int CUT = 5;

    /** Chances of a Poisson number with mean 1 to be at most 0, 1, 2, … */
    private static final double[] POISSON = {0.367879, 0.735759, 0.919699, 0.981012, 0.996340, 0.999406, 1};

    private final double[] sums = new double[COUNT];
    private final double[] weights = new double[COUNT];

    /** How often a group is drawn in each resample. */
    static final class Draws {

        private final byte[] times = new byte[COUNT];

        Draws(long group) {
            for (int i = 0; i < COUNT; i++) {
                double chance = (Mixed.of(Mixed.of(group) + i) >>> 11) * 0x1p-53;
                while (times[i] < POISSON.length - 1 && chance > POISSON[times[i]]) {
                    times[i]++;
                }
            }
        }
    }

    void add(double value, double weight, Draws draws) {
        for (int i = 0; i < COUNT; i++) {
            double drawn = draws.times[i] * weight;
            sums[i] += drawn * value;
            weights[i] += drawn;
        }
    }

    /** The 95 % interval around the mean of all; empty where too few resamples have any value. */
    Optional<Interval> around(double mean) {
        double[] means = new double[COUNT];
        int count = 0;
        for (int i = 0; i < COUNT; i++) {
            if (weights[i] > 0) {
                means[count++] = sums[i] / weights[i];
            }
        }
        if (count < COUNT / 2) {
            return Optional.empty();
        }
        Arrays.sort(means, 0, count);
        int cut = CUT * count / COUNT;
        return Optional.of(new Interval(Math.min(mean, means[cut]), Math.max(mean, means[count - 1 - cut])));
    }
}
