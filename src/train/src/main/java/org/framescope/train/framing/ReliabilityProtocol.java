package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.framescope.core.outlet.ReliabilityModel;

/** Estimates each outlet's quality by a model that has not seen it: one outlet is left out at a time, its plan chosen inside. */
final class ReliabilityProtocol {

    private static final int INNER = 5;

    private final List<ReliabilityPlan> plans;

    ReliabilityProtocol(List<ReliabilityPlan> plans) {
        this.plans = List.copyOf(plans);
    }

    /** An estimate beside the raters' consensus. */
    record Estimate(RatedOutlet outlet, double estimate) {}

    List<Estimate> estimates(List<RatedOutlet> outlets) {
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < outlets.size(); i++) {
            List<RatedOutlet> rest = new ArrayList<>(outlets);
            RatedOutlet left = rest.remove(i);
            ReliabilityModel model = ReliabilityFit.of(rest, plan(rest), 1);
            estimates.add(new Estimate(left, model.estimate(left.measures())));
        }
        return estimates;
    }

    /** The plan by which outlets left out, a few at a time, are estimated best. */
    ReliabilityPlan plan(List<RatedOutlet> outlets) {
        return plans.stream()
                .min(Comparator.comparingDouble(plan -> squares(outlets, plan)))
                .orElseThrow();
    }

    private static double squares(List<RatedOutlet> outlets, ReliabilityPlan plan) {
        double squares = 0;
        for (int fold = 0; fold < INNER; fold++) {
            List<RatedOutlet> train = new ArrayList<>();
            List<RatedOutlet> test = new ArrayList<>();
            for (int i = 0; i < outlets.size(); i++) {
                (i % INNER == fold ? test : train).add(outlets.get(i));
            }
            ReliabilityModel model = ReliabilityFit.of(train, plan, 1);
            for (RatedOutlet outlet : test) {
                double off = model.estimate(outlet.measures()) - outlet.quality();
                squares += off * off;
            }
        }
        return squares;
    }

    static double error(List<Estimate> estimates) {
        return Math.sqrt(estimates.stream()
                .mapToDouble(e -> (e.estimate() - e.outlet().quality())
                        * (e.estimate() - e.outlet().quality()))
                .average()
                .orElseThrow());
    }
}
