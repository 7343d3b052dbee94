package org.framescope.engine.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Interval;

/**
 * Says from a stratified sample how many of all findings are right. The estimate is that of Horvitz and Thompson (JASA 47,
 * 1952) over the known number of findings: each judged one stands for {@code 1 / probability} others, and the sum is
 * divided by the sum of these weights (Hájek, 1971), which inside whole strata is the same and for an outlet that lies
 * across strata is the steadier one. Its variance is the linearized one of a domain with the finite population's
 * correction (C.-E. Särndal, B. Swensson and J. Wretman, "Model Assisted Survey Sampling", 1992, section 10.3).
 *
 * <p>Small strata in which everything was right would claim to know everything, so each stratum's share is drawn toward
 * that of its rule by two imagined judgements before its spread is taken. The interval is Wilson's with the number of
 * cases that a simple sample of the same variance would have (N. Dean and M. Pagano, "Evaluating confidence interval
 * methods for binomial proportions in clustered surveys", Journal of Survey Statistics and Methodology 3, 2015), wider
 * where the variance itself rests on few cases (Satterthwaite's degrees of freedom: W. G. Cochran, "Sampling Techniques",
 * 1977, equation 5.16), and never contradicts what was seen. Findings on which nobody could say anything are held to be as often right as the others of
 * their stratum. Intervals know the drawing, not the mistakes of those who judge.
 */
final class Estimator {

    /** Fewer judged findings tell nothing, unless there are no others. */
    static final int FEWEST = 5;

    private static final double IMAGINED = 2;
    private static final double Z = 1.959963984540054;

    private final List<Stratum> strata;
    private final List<Judged> judged;
    private final int[] home;
    private final double[] findings;
    private final int[] settled;
    private final Set<String> open = new TreeSet<>();
    private final Map<String, Double> ofRules;

    Estimator(List<Stratum> strata, List<Judged> sample) {
        this.strata = List.copyOf(strata);
        this.judged = sample.stream().filter(Judged::isSettled).toList();
        this.home = new int[strata.size()];
        this.findings = new double[strata.size()];
        this.settled = new int[strata.size()];
        judged.forEach(own -> settled[own.stratum()]++);
        this.ofRules = judged.stream()
                .collect(Collectors.groupingBy(
                        Judged::rule,
                        Collectors.collectingAndThen(
                                Collectors.summarizingDouble(own -> own.right().getAsDouble()),
                                sums -> (sums.getSum() + 1) / (sums.getCount() + 2))));
        for (int i = 0; i < home.length; i++) {
            home[i] = home(i);
            if (home[i] < 0) {
                open.add(strata.get(i).rule());
                continue;
            }
            findings[home[i]] += strata.get(i).findings();
        }
    }

    /** Itself; where nothing in it is settled, the largest of its rule in which something is; else -1. */
    private int home(int stratum) {
        if (settled[stratum] > 0) {
            return stratum;
        }
        int best = -1;
        for (int i = 0; i < home.length; i++) {
            boolean fits = settled[i] > 0
                    && strata.get(i).rule().equals(strata.get(stratum).rule());
            if (fits && (best < 0 || strata.get(i).findings() > strata.get(best).findings())) {
                best = i;
            }
        }
        return best;
    }

    /** The sums of one stratum over a domain. */
    private static final class Sums {
        private int cases;
        private double right;
    }

    /**
     * The share of right ones among some findings.
     *
     * @param domain tells them
     * @param all how many of them there are in the batch
     * @param rules of which they are
     */
    Share share(Predicate<Judged> domain, long all, Set<String> rules) {
        Optional<String> missing = rules.stream().filter(open::contains).findFirst();
        if (missing.isPresent()) {
            return new Share.Abstained("nobody has judged a finding of " + missing.get());
        }
        Sums[] sums = new Sums[strata.size()];
        Arrays.setAll(sums, i -> new Sums());
        int cases = 0;
        double seen = 0;
        for (Judged own : judged) {
            if (domain.test(own)) {
                double right = own.right().getAsDouble();
                sums[own.stratum()].cases++;
                sums[own.stratum()].right += right;
                cases++;
                seen += right;
            }
        }
        if (cases == 0 || cases < FEWEST && cases < all) {
            return new Share.Abstained("too few to say: " + cases + " of its " + all + " findings were judged");
        }
        return told(sums, cases, seen, all);
    }

    private Share told(Sums[] sums, int cases, double seen, long all) {
        double weights = 0;
        double right = 0;
        for (int i = 0; i < sums.length; i++) {
            if (sums[i].cases > 0) {
                double weight = findings[i] / settled[i];
                weights += weight * sums[i].cases;
                right += weight * sums[i].right;
            }
        }
        double value = right / weights;
        double whole = (value * cases + 1) / (cases + 2);
        double variance = 0;
        double squares = 0;
        for (int i = 0; i < sums.length; i++) {
            if (sums[i].cases > 0) {
                double part = findings[i] * (findings[i] - settled[i]) / settled[i] * spread(sums[i], i, value);
                variance += part;
                squares += part * part / Math.max(1, settled[i] - 1);
            }
        }
        if (variance <= 0) {
            return new Share.Told(value, new Interval(value, value));
        }
        double like = whole * (1 - whole) * weights * weights / variance;
        double wider = StudentT.upper(variance * variance / squares) / Z;
        Interval interval = wilson(value, like / (wider * wider));
        return new Share.Told(value, within(interval, value, seen / all, 1 - (cases - seen) / all));
    }

    /** The variance of the residuals in a stratum; findings outside the domain have none. */
    private double spread(Sums own, int stratum, double value) {
        int size = settled[stratum];
        double part = (double) own.cases / size;
        double likely = ofRules.get(strata.get(stratum).rule());
        double share = (own.right + IMAGINED * likely) / (own.cases + IMAGINED);
        double off = share - value;
        double spread = part * (share * (1 - share) + off * off) - part * part * off * off;
        return spread * size / Math.max(1, size - 1);
    }

    private static Interval wilson(double p, double cases) {
        double z2 = Z * Z;
        double center = (p + z2 / (2 * cases)) / (1 + z2 / cases);
        double half = Z * Math.sqrt(p * (1 - p) / cases + z2 / (4 * cases * cases)) / (1 + z2 / cases);
        return new Interval(Math.max(0, center - half), Math.min(1, center + half));
    }

    /** What was seen right is right, and what was seen wrong is not. */
    private static Interval within(Interval interval, double value, double least, double most) {
        return new Interval(
                Math.min(value, Math.max(interval.low(), Math.min(least, value))),
                Math.max(value, Math.min(interval.high(), Math.max(most, value))));
    }
}
