package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.framescope.core.framing.Term;

/**
 * One measure as the columns that a fit weighs: a straight line between the 2nd and the 98th percentile, level beyond, and a
 * hinge at each bend. Columns have mean 0 and deviation 1 (hinges one half, so that a bend costs more than a slope) over the
 * articles that have the measure; one that lacks it stands at the mean.
 */
final class Columns {

    private static final double EDGE = 0.02;
    private static final double HINGE = 0.5;
    /** What stands in few articles would make one phrase of a short one outweigh all else. */
    private static final double LEAST_PRESENT = 0.3;

    private final String measure;
    private final double typical;
    private final List<Double> knots;
    private final List<Double> means = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();

    private Columns(String measure, double typical, List<Double> knots) {
        this.measure = measure;
        this.typical = typical;
        this.knots = knots;
    }

    /** The columns of a measure over these articles; none where it hardly varies or is mostly 0. */
    static List<Columns> of(String measure, List<FramedArticle> articles, List<Double> bends) {
        double[] rising = articles.stream()
                .map(a -> a.measures().get(measure))
                .filter(v -> v != null)
                .mapToDouble(v -> v)
                .sorted()
                .toArray();
        long present = Arrays.stream(rising).filter(v -> v != 0).count();
        if (rising.length < articles.size() / 2 || present < LEAST_PRESENT * rising.length) {
            return List.of();
        }
        List<Double> knots = knots(rising, bends);
        if (knots.size() < 2) {
            return List.of();
        }
        Columns columns = new Columns(measure, quantile(rising, 0.5), knots);
        columns.standardize(rising);
        return List.of(columns);
    }

    private static List<Double> knots(double[] rising, List<Double> bends) {
        List<Double> shares = new ArrayList<>(List.of(EDGE));
        shares.addAll(bends);
        shares.add(1 - EDGE);
        List<Double> knots = new ArrayList<>();
        for (double share : shares) {
            double knot = quantile(rising, share);
            if (knots.isEmpty() || knot > knots.get(knots.size() - 1) + 1e-9) {
                knots.add(knot);
            }
        }
        if (knots.size() == 1 && rising[rising.length - 1] > knots.get(0) + 1e-9) {
            knots.add(rising[rising.length - 1]);
        }
        return knots;
    }

    private static double quantile(double[] rising, double share) {
        double at = share * (rising.length - 1);
        int low = (int) at;
        int high = Math.min(rising.length - 1, low + 1);
        return rising[low] + (at - low) * (rising[high] - rising[low]);
    }

    private void standardize(double[] values) {
        for (int c = 0; c < width(); c++) {
            double sum = 0;
            double squares = 0;
            for (double value : values) {
                sum += raw(value, c);
                squares += raw(value, c) * raw(value, c);
            }
            double mean = sum / values.length;
            means.add(mean);
            deviations.add(Math.sqrt(Math.max(1e-12, squares / values.length - mean * mean)));
        }
    }

    int width() {
        return knots.size() - 1;
    }

    private double raw(double value, int column) {
        double level = Math.max(knots.get(0), Math.min(knots.get(knots.size() - 1), value));
        return column == 0 ? level : Math.max(0, level - knots.get(column));
    }

    private double standard(double value, int column) {
        double scale = column == 0 ? 1 : HINGE;
        return scale * (raw(value, column) - means.get(column)) / deviations.get(column);
    }

    void fill(Map<String, Double> measures, double[] row, int at) {
        Double value = measures.get(measure);
        for (int c = 0; c < width(); c++) {
            row[at + c] = value == null ? 0 : standard(value, c);
        }
    }

    /** The term that these weights of its columns come to. */
    Term term(double[] weights, int at) {
        List<Double> logOdds = new ArrayList<>();
        for (double knot : knots) {
            double sum = 0;
            for (int c = 0; c < width(); c++) {
                sum += weights[at + c] * standard(knot, c);
            }
            logOdds.add(sum);
        }
        return new Term(measure, typical, knots, logOdds);
    }
}
