package org.framescope.core.analysis;

/** A 95 % interval around an estimate, both ends included. */
public record Interval(double low, double high) {

    private static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + ".." + high);
        }
    }

    /**
     * Wilson's score interval for a share (E. B. Wilson, 1927), which stays inside 0..1 for small counts.
     *
     * @param hits cases that count, at most {@code trials}
     * @param trials cases in all, at least 1
     */
    public static Interval ofShare(int hits, int trials) {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException("not a share: " + hits + " of " + trials);
        }
        double p = (double) hits / trials;
        double z2 = Z * Z;
        double center = (p + z2 / (2 * trials)) / (1 + z2 / trials);
        double half = Z * Math.sqrt(p * (1 - p) / trials + z2 / (4.0 * trials * trials)) / (1 + z2 / trials);
        return new Interval(Math.max(0, Math.min(p, center - half)), Math.min(1, Math.max(p, center + half)));
    }

    /** The interval {@code estimate ± 1.96 standardError}, cut to {@code least..most}. */
    public static Interval ofEstimate(double estimate, double standardError, double least, double most) {
        double half = Z * standardError;
        return new Interval(Math.max(least, estimate - half), Math.min(most, estimate + half));
    }
}
