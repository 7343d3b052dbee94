package org.framescope.core.analysis;

import java.util.List;
import java.util.Map;

/**
 * A rule as its page shows it. The contract test runs every example.
 *
 * @param severity the most that a finding of this rule may be
 * @param evidence what each evidence key of its findings means
 * @param examples at least two that it finds and two that it leaves alone
 */
public record Rule(
        String id,
        String title,
        String looksFor,
        String why,
        Severity severity,
        Map<String, String> evidence,
        List<Example> examples) {

    public Rule {
        if (!Names.isRule(id)) {
            throw new IllegalArgumentException("not a rule id (AAA-000): " + id);
        }
        evidence = Map.copyOf(evidence);
        examples = List.copyOf(examples);
        for (Example example : examples) {
            if (!example.rule().equals(id)) {
                throw new IllegalArgumentException("rule " + id + " carries an example of " + example.rule());
            }
        }
    }
}
