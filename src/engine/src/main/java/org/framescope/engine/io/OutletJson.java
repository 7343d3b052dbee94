package org.framescope.engine.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.outlet.OutletMeasure;
import org.framescope.core.outlet.OutletProfile;
import org.framescope.core.outlet.OutletTally;
import org.framescope.core.outlet.Reliability;
import org.framescope.core.outlet.Selection;
import org.framescope.core.outlet.Trend;

/**
 * An outlet's profile as the contract writes it: one line of {@code outlets.ndjson}.
 *
 * @param copies how many of the articles are likely not its own words, or not news
 * @param selections the measures without wire copy, repeats and opinion
 * @param trends of some measures, month by month
 */
public record OutletJson(
        String outlet,
        int articles,
        ReliabilityJson reliability,
        List<OutletMeasureJson> measures,
        Optional<CopiesJson> copies,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SelectionJson> selections,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TrendJson> trends) {

    /**
     * Articles that are likely not an outlet's own words, or not news.
     *
     * @param credited to a news agency
     * @param shared nearly the same as an article of another outlet
     * @param repeated nearly the same as an earlier one of its own
     */
    public record CopiesJson(int credited, int shared, int repeated, int opinion) {}

    /** The measures over some of the articles. */
    public record SelectionJson(String selection, int articles, List<OutletMeasureJson> measures) {}

    /** A measure month by month, and the first months of a new level. */
    public record TrendJson(String measure, List<MonthJson> months, List<String> changes) {}

    /** A month's mean. */
    public record MonthJson(String month, double value, List<Double> interval, int support) {}

    public OutletJson {
        // Where there are none, the JSON that is read back has no word of them.
        selections = Optional.ofNullable(selections).map(List::copyOf).orElse(List.of());
        trends = Optional.ofNullable(trends).map(List::copyOf).orElse(List.of());
    }

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
                profile.measures().stream().map(OutletJson::measure).toList(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same with what is known of wire copy, repeats and opinion, and over time. */
    public OutletJson with(CopiesJson counted, Map<Selection, OutletTally> tallies, List<Trend> followed) {
        List<SelectionJson> selected = tallies.entrySet().stream()
                .filter(e -> e.getKey() != Selection.ALL)
                .map(e -> new SelectionJson(
                        WireName.of(e.getKey()),
                        e.getValue().articles(),
                        e.getValue().measures().stream()
                                .map(OutletJson::measure)
                                .toList()))
                .toList();
        return new OutletJson(
                outlet,
                articles,
                reliability,
                measures,
                Optional.of(counted),
                selected,
                followed.stream().map(OutletJson::trend).toList());
    }

    private static TrendJson trend(Trend trend) {
        return new TrendJson(
                trend.measure(),
                trend.months().stream()
                        .map(own -> new MonthJson(
                                own.month(),
                                own.value(),
                                List.of(own.interval().low(), own.interval().high()),
                                own.support()))
                        .toList(),
                trend.changes());
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
