package org.framescope.app.manual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.core.analysis.Example;
import org.framescope.core.analysis.Interval;
import org.framescope.core.analysis.MeasuredPrecision;
import org.framescope.core.analysis.Rule;
import org.framescope.engine.io.WireName;

/**
 * A rule on the wire.
 *
 * @param analyzer the analyzer that applies it
 * @param severity the most that a finding of it may be
 * @param evidence what each evidence key of its findings means
 * @param precision absent where nobody has measured it
 */
@Schema(name = "Rule")
public record RuleJson(
        String id,
        String analyzer,
        String title,
        String looksFor,
        String why,
        String severity,
        Map<String, String> evidence,
        List<ExampleJson> examples,
        Optional<PrecisionJson> precision) {

    /**
     * Text on which the rule is held to its word.
     *
     * @param expectation {@code finds} or {@code ignores}
     * @param text what is found stands in double brackets
     */
    @Schema(name = "RuleExample")
    public record ExampleJson(String expectation, String text) {}

    /**
     * How often the rule was right where its findings were judged one by one.
     *
     * @param value the share of right findings
     * @param interval 95 %
     * @param findings how many were judged
     */
    @Schema(name = "RulePrecision")
    public record PrecisionJson(double value, List<Double> interval, int findings, String measuredOn) {
        static PrecisionJson of(MeasuredPrecision measured) {
            Interval interval = measured.interval();
            return new PrecisionJson(
                    measured.value(),
                    List.of(interval.low(), interval.high()),
                    measured.findings(),
                    measured.measuredOn());
        }
    }

    static RuleJson of(String analyzer, Rule rule) {
        return new RuleJson(
                rule.id(),
                analyzer,
                rule.title(),
                rule.looksFor(),
                rule.why(),
                WireName.of(rule.severity()),
                new TreeMap<>(rule.evidence()),
                rule.examples().stream().map(RuleJson::example).toList(),
                rule.precision().map(PrecisionJson::of));
    }

    private static ExampleJson example(Example example) {
        return new ExampleJson(
                WireName.of(example.expectation()), example.text().source());
    }
}
