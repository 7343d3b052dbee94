package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.outlet.ReliabilityModel;

/** Estimates each outlet's quality by a model that has not seen it: one outlet is left out at a time, penalty chosen inside. */
final class ReliabilityProtocol {

    private final List<String> measures;

    ReliabilityProtocol(List<String> measures) {
        this.measures = List.copyOf(measures);
    }

    /** An estimate beside the raters' consensus. */
    record Estimate(RatedOutlet outlet, double estimate) {}

    List<Estimate> estimates(List<RatedOutlet> outlets) {
        List<Estimate> estimates = new ArrayList<>();
        for (RatedOutlet left : outlets) {
            List<RatedOutlet> rest = outlets.stream().filter(o -> o != left).toList();
            ReliabilityModel model = ReliabilityFit.of(rest, measures, penalty(rest), 1);
            estimates.add(new Estimate(left, model.estimate(left.measures())));
        }
        return estimates;
    }

    /** The penalty under which outlets left out, a few at a time, are estimated best. */
    double penalty(List<RatedOutlet> outlets) {
        double best = ReliabilityFit.PENALTIES.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : ReliabilityFit.PENALTIES) {
            double squares = 0;
            for (int fold = 0; fold < 5; fold++) {
                int own = fold;
                List<RatedOutlet> train = new ArrayList<>();
                List<RatedOutlet> test = new ArrayList<>();
                for (int i = 0; i < outlets.size(); i++) {
                    (i % 5 == own ? test : train).add(outlets.get(i));
                }
                ReliabilityModel model = ReliabilityFit.of(train, measures, penalty, 1);
                for (RatedOutlet outlet : test) {
                    double off = model.estimate(outlet.measures()) - outlet.quality();
                    squares += off * off;
                }
            }
            if (squares < least) {
                least = squares;
                best = penalty;
            }
        }
        return best;
    }

    static double error(List<Estimate> estimates) {
        return Math.sqrt(estimates.stream()
                .mapToDouble(e -> (e.estimate() - e.outlet().quality())
                        * (e.estimate() - e.outlet().quality()))
                .average()
                .orElseThrow());
    }
}
