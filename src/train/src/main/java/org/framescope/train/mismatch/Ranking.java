package org.framescope.train.mismatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How well scores tell texts that do not belong from those that do: the area under the ROC curve, with an interval from
 * resampling whole articles (percentile bootstrap), since the pairs of one article are no independent cases.
 */
final class Ranking {

    private static final int RESAMPLES = 500;

    private final Map<String, List<double[]>> articles = new LinkedHashMap<>();

    /** Adds one case: its article, its score, whether it does not belong. */
    void add(String article, double score, boolean mismatch) {
        articles.computeIfAbsent(article, k -> new ArrayList<>()).add(new double[] {score, mismatch ? 1 : 0});
    }

    double auc() {
        return auc(new ArrayList<>(articles.values()));
    }

    /** {@code 0.947 [0.931, 0.961]}. */
    String withInterval() {
        List<Double> interval = interval();
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", auc(), interval.get(0), interval.get(1));
    }

    /** The middle 95 % over redrawn articles. */
    List<Double> interval() {
        List<List<double[]>> all = new ArrayList<>(articles.values());
        Random random = new Random(23);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<List<double[]>> sample = new ArrayList<>();
            for (int j = 0; j < all.size(); j++) {
                sample.add(all.get(random.nextInt(all.size())));
            }
            drawn[i] = auc(sample);
        }
        Arrays.sort(drawn);
        return List.of(drawn[(int) (0.025 * RESAMPLES)], drawn[(int) (0.975 * RESAMPLES)]);
    }

    /** The share of pairs of one that belongs and one that does not in which the latter scores higher; ties count half. */
    private static double auc(List<List<double[]>> sample) {
        double[][] cases = sample.stream().flatMap(List::stream).toArray(double[][]::new);
        Arrays.sort(cases, (a, b) -> Double.compare(a[0], b[0]));
        double belowSum = 0;
        double matches = 0;
        int at = 0;
        while (at < cases.length) {
            double tiedMatches = 0;
            double tiedMismatches = 0;
            int end = at;
            while (end < cases.length && cases[end][0] == cases[at][0]) {
                tiedMatches += 1 - cases[end][1];
                tiedMismatches += cases[end][1];
                end++;
            }
            belowSum += tiedMismatches * (matches + tiedMatches / 2);
            matches += tiedMatches;
            at = end;
        }
        return belowSum / (matches * (cases.length - matches));
    }
}
