package org.framescope.engine.io;

import java.util.List;
import java.util.Optional;
import org.framescope.core.outlet.OutletMeasure;
import org.framescope.core.outlet.OutletProfile;
import org.framescope.core.outlet.Reliability;

/** An outlet's profile as the contract writes it: one line of {@code outlets.ndjson}. */
public record OutletJson(String outlet, int articles, ReliabilityJson reliability, List<OutletMeasureJson> measures) {

    /** {@code scored} with estimate and interval, or {@code abstained} with a reason. */
    public record ReliabilityJson(
            String status, Optional<Double> estimate, Optional<List<Double>> interval, Optional<String> reason) {}

    /** A measure's mean over the outlet's articles. */
    public record OutletMeasureJson(String name, double value, List<Double> interval, int support) {}

    public static OutletJson of(OutletProfile profile) {
        return new OutletJson(
                profile.outlet(),
                profile.articles(),
                reliability(profile.reliability()),
                profile.measures().stream().map(OutletJson::measure).toList());
    }

    private static ReliabilityJson reliability(Reliability reliability) {
        if (reliability instanceof Reliability.Scored scored) {
            return new ReliabilityJson(
                    "scored",
                    Optional.of(scored.estimate()),
                    Optional.of(
                            List.of(scored.interval().low(), scored.interval().high())),
                    Optional.empty());
        }
        String reason = ((Reliability.Abstained) reliability).reason();
        return new ReliabilityJson("abstained", Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static OutletMeasureJson measure(OutletMeasure measure) {
        return new OutletMeasureJson(
                measure.name(),
                measure.value(),
                List.of(measure.interval().low(), measure.interval().high()),
                measure.support());
    }
}
