package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.framescope.core.framing.FramingMeasures;
import org.framescope.core.framing.FramingModel;
import org.framescope.train.framing.ReliabilityProtocol.Estimate;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;

/** Every figure about outlets: estimates by models that had not seen the outlet, beside the raters' consensus. */
final class OutletsExamination {

    private static final String PROTOCOL = "outlets.left-out";

    private OutletsExamination() {}

    /** The served form beside its floor, two counts, and beside all measures together. */
    static List<FigureRow> rows(List<RatedOutlet> outlets) {
        List<FigureRow> rows = new ArrayList<>(of("ridge", ReliabilityPlan.all(), outlets));
        rows.addAll(of("two-counts", ReliabilityPlan.of(ReliabilityPlan.TWO), outlets));
        rows.addAll(of("all-measures", ReliabilityPlan.of(FramingMeasures.names()), outlets));
        return rows;
    }

    private static List<FigureRow> of(String system, List<ReliabilityPlan> plans, List<RatedOutlet> outlets) {
        List<Estimate> estimates = new ReliabilityProtocol(plans).estimates(outlets);
        double error = ReliabilityProtocol.error(estimates);
        return List.of(
                row(system, "spearman", estimates, OutletsExamination::spearman),
                row(system, "standard-error", estimates, ReliabilityProtocol::error),
                row(
                        system,
                        "inside-95-interval",
                        estimates,
                        all -> (double) all.stream()
                                        .filter(e -> Math.abs(e.estimate()
                                                        - e.outlet().quality())
                                                <= 1.96 * error)
                                        .count()
                                / all.size()));
    }

    /** Whether outlets whose articles are framed more one-sidedly are those that raters grade lower: nothing is fitted. */
    static FigureRow transfer(List<RatedOutlet> outlets, FramingModel model) {
        List<Estimate> means = outlets.stream()
                .map(o -> new Estimate(
                        o,
                        o.articles().stream()
                                .mapToDouble(model::probability)
                                .average()
                                .orElseThrow()))
                .toList();
        List<Double> interval =
                new ClusterBootstrap<>(means, e -> e.outlet().domain()).interval(OutletsExamination::spearman);
        return new FigureRow(
                "transfer.outlet-quality",
                FramingExamination.SYSTEM,
                "spearman",
                spearman(means),
                interval,
                means.size());
    }

    private static FigureRow row(
            String system, String figure, List<Estimate> estimates, ToDoubleFunction<List<Estimate>> value) {
        List<Double> interval =
                new ClusterBootstrap<>(estimates, e -> e.outlet().domain()).interval(value);
        return new FigureRow(PROTOCOL, system, figure, value.applyAsDouble(estimates), interval, estimates.size());
    }

    static double spearman(List<Estimate> estimates) {
        double[] x = ranks(estimates.stream().mapToDouble(Estimate::estimate).toArray());
        double[] y =
                ranks(estimates.stream().mapToDouble(e -> e.outlet().quality()).toArray());
        double mean = (x.length + 1) / 2.0;
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - mean) * (y[i] - mean);
            ofX += (x[i] - mean) * (x[i] - mean);
            ofY += (y[i] - mean) * (y[i] - mean);
        }
        return ofX == 0 || ofY == 0 ? 0 : both / Math.sqrt(ofX * ofY);
    }

    /** Ranks from 1; ties share their mean. */
    private static double[] ranks(double[] values) {
        List<Integer> rising = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rising.add(i);
        }
        rising.sort(Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int begin = 0; begin < values.length; ) {
            int end = begin;
            while (end < values.length && values[rising.get(end)] == values[rising.get(begin)]) {
                end++;
            }
            for (int i = begin; i < end; i++) {
                ranks[rising.get(i)] = (begin + end + 1) / 2.0;
            }
            begin = end;
        }
        return ranks;
    }
}
