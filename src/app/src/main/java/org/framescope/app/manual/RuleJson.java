package org.framescope.app.manual;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.core.analysis.Example;
import org.framescope.core.analysis.Rule;
import org.framescope.engine.io.WireName;

/**
 * A rule on the wire.
 *
 * @param analyzer the analyzer that applies it
 * @param severity the most that a finding of it may be
 * @param evidence what each evidence key of its findings means
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
        List<ExampleJson> examples) {

    /**
     * Text on which the rule is held to its word.
     *
     * @param expectation {@code finds} or {@code ignores}
     * @param text what is found stands in double brackets
     */
    @Schema(name = "RuleExample")
    public record ExampleJson(String expectation, String text) {}

    static RuleJson of(String analyzer, Rule rule) {
        return new RuleJson(
                rule.id(),
                analyzer,
                rule.title(),
                rule.looksFor(),
                rule.why(),
                WireName.of(rule.severity()),
                new TreeMap<>(rule.evidence()),
                rule.examples().stream().map(RuleJson::example).toList());
    }

    private static ExampleJson example(Example example) {
        return new ExampleJson(
                WireName.of(example.expectation()), example.text().source());
    }
}
