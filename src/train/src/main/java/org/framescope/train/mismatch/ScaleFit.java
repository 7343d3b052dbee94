package org.framescope.train.mismatch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Collects scores of held-out cases; from them come Platt's scaling and the bands' limits. */
final class ScaleFit {

    /** Probabilities are given for texts of which one in ten does not belong. */
    private static final double PRIOR = 0.1;

    private static final List<String> BANDS = List.of("note", "warning", "error");

    private final List<Double> scores = new ArrayList<>();
    private final List<Boolean> mismatched = new ArrayList<>();

    void add(double score, boolean mismatch) {
        scores.add(score);
        mismatched.add(mismatch);
    }

    /**
     * The scale as core reads it.
     *
     * @param alarms for each band from note on, the share of real cases that may reach it
     */
    String lines(List<Double> alarms, PrintWriter log) {
        double[][] x = scores.stream().map(s -> new double[] {s}).toArray(double[][]::new);
        int[] y = mismatched.stream().mapToInt(m -> m ? 1 : 0).toArray();
        Logistic platt = Logistic.fit(x, y, 0);
        double offset = platt.intercept() + Math.log(PRIOR / (1 - PRIOR));
        double slope = platt.weights().get(0);
        StringBuilder lines =
                new StringBuilder(ModelFile.line("slope", "value", slope) + ModelFile.line("offset", "value", offset));
        for (int i = 0; i < alarms.size(); i++) {
            double limit = limit(chosen(false), alarms.get(i));
            double probability = 1 / (1 + Math.exp(-(slope * limit + offset)));
            lines.append(ModelFile.line(BANDS.get(i), "value", probability));
            long caught = Arrays.stream(chosen(true)).filter(s -> s >= limit).count();
            log.printf(
                    Locale.ROOT,
                    "%s from %.3f: %.2f of those that do not belong, %.3f of real ones%n",
                    BANDS.get(i),
                    probability,
                    (double) caught / chosen(true).length,
                    alarms.get(i));
        }
        return lines.toString();
    }

    /** The scores of real cases, or of those that do not belong, in rising order. */
    private double[] chosen(boolean mismatch) {
        List<Double> chosen = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            if (mismatched.get(i) == mismatch) {
                chosen.add(scores.get(i));
            }
        }
        return chosen.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The line of a band whose limit is one on the scores themselves. */
    String line(String band, double alarms, PrintWriter log) {
        double limit = limit(chosen(false), alarms);
        long caught = Arrays.stream(chosen(true)).filter(s -> s >= limit).count();
        log.printf(
                Locale.ROOT,
                "%s from %.5f: %.2f of those that do not belong, %.4f of real ones%n",
                band,
                limit,
                (double) caught / chosen(true).length,
                alarms);
        return ModelFile.line(band, "value", limit);
    }

    /** The lowest limit that no more than this share of the scores reaches. */
    private static double limit(double[] rising, double share) {
        int above = (int) Math.floor(share * rising.length);
        return Math.nextUp(rising[rising.length - 1 - above]);
    }
}
