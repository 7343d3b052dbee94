package org.framescope.engine.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.engine.sample.EstimatesJson;
import org.framescope.engine.sample.EstimatesJson.EstimateJson;

/** Estimates for somebody at a terminal. */
final class EstimatesText {

    private EstimatesText() {}

    static String of(EstimatesJson estimates) {
        StringBuilder text = new StringBuilder();
        estimates
                .coders()
                .forEach(own -> text.append(String.format(
                        Locale.ROOT,
                        "%s: %d right, %d wrong, %d cannot say, %d open%n",
                        own.name(),
                        own.right(),
                        own.wrong(),
                        own.cannotSay(),
                        own.open())));
        EstimatesJson.AlphaJson agreement = estimates.agreement();
        text.append("Krippendorff's alpha: ")
                .append(told(agreement.alpha(), agreement.interval(), agreement.reason()))
                .append(System.lineSeparator());
        text.append(String.format("%nPrecision of rules%n"));
        estimates.rules().forEach(own -> line(text, own.rule(), own.judged(), own.findings(), own.precision()));
        text.append(String.format("%nRight findings in 1,000 words%n"));
        estimates
                .outlets()
                .forEach(own ->
                        line(text, own.outlet().orElse(""), own.judged(), own.findings(), own.rightPerThousand()));
        line(
                text,
                "all",
                estimates.batch().judged(),
                estimates.batch().findings(),
                estimates.batch().rightPerThousand());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long judged, long findings, EstimateJson estimate) {
        text.append(String.format(
                Locale.ROOT,
                "  %-24s %5d of %7d judged  %s%n",
                name.isEmpty() ? "(no outlet)" : name,
                judged,
                findings,
                told(estimate.value(), estimate.interval(), estimate.reason())));
    }

    private static String told(Optional<Double> value, Optional<List<Double>> interval, Optional<String> reason) {
        return value.isPresent() && interval.isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%.2g [%.2g, %.2g]",
                        value.get(),
                        interval.get().get(0),
                        interval.get().get(1))
                : reason.orElse("");
    }
}
