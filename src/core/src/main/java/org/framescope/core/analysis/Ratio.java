package org.framescope.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share or rate summed over units that stand together, such as sentences: {@code Σ part / Σ whole}. The interval comes
 * from the linearised ratio estimator (Cochran, Sampling Techniques, 6.4), so that long and short sentences weigh as
 * they do in the sum.
 */
public final class Ratio {

    private final List<double[]> units = new ArrayList<>();

    /** Adds one unit, for instance a sentence with {@code part} of its {@code whole} words inside quotations. */
    public Ratio add(double part, double whole) {
        units.add(new double[] {part, whole});
        return this;
    }

    /** The number of units whose whole is above zero. */
    public int support() {
        return (int) units.stream().filter(u -> u[1] > 0).count();
    }

    /** The measure {@code scale · Σ part / Σ whole}; empty where there is no whole to divide by. */
    public Optional<Measure> measure(MeasureDefinition definition, double scale) {
        double part = 0;
        double whole = 0;
        for (double[] unit : units) {
            part += unit[0];
            whole += unit[1];
        }
        if (whole <= 0) {
            return Optional.empty();
        }
        double ratio = part / whole;
        double error = part == 0 ? ruleOfThree(whole) : standardError(ratio, whole);
        Interval interval = Interval.ofEstimate(scale * ratio, scale * error, definition.least(), definition.most());
        return Optional.of(new Measure(definition.name(), scale * ratio, Optional.of(interval), support()));
    }

    /**
     * What was seen in none of {@code whole} words may still occur in up to three of as many (Hanley and Lippman-Hand,
     * 1983): the error for which 1.96 of it reach there, so that "none seen" never reads as "none to be seen".
     */
    private static double ruleOfThree(double whole) {
        return 3 / whole / 1.96;
    }

    private double standardError(double ratio, double whole) {
        int n = support();
        if (n < 2) {
            return ratio;
        }
        double squares = 0;
        for (double[] unit : units) {
            double residual = unit[0] - ratio * unit[1];
            squares += residual * residual;
        }
        double mean = whole / n;
        return Math.sqrt(squares / (n - 1) / n) / mean;
    }
}
