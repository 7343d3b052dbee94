package org.framescope.core.outlet;

/**
 * What one measure tells about an outlet.
 *
 * @param mean over the outlets learnt from
 * @param between variance of the outlets' own means, without what chance in the choice of articles adds
 * @param within variance of one outlet's articles
 * @param weight what one standard deviation between outlets adds to the estimate
 */
public record ReliabilityTerm(String measure, double mean, double between, double within, double weight) {

    public ReliabilityTerm {
        if (!(between > 0 && within >= 0) || !Double.isFinite(mean) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException("not a term: " + measure);
        }
    }

    /**
     * What this mean of so many articles adds. The fewer and the more different the articles, the nearer their mean is taken to
     * be to that of all outlets (empirical Bayes; Efron and Morris, 1975).
     */
    public double at(double value, int articles) {
        return weight * standing(value, articles);
    }

    /** Where the outlet stands among all, in standard deviations between outlets, after shrinking. */
    public double standing(double value, int articles) {
        double trust = between / (between + within / articles);
        return trust * (value - mean) / Math.sqrt(between);
    }
}
