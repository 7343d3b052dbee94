package org.framescope.core.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as its page shows it. The contract test runs every example.
 *
 * @param severity the most that a finding of this rule may be
 * @param evidence what each evidence key of its findings means
 * @param examples at least two that it finds and two that it leaves alone
 * @param precision how often it was right; absent where nobody has measured it
 */
public record Rule(
        String id,
        String title,
        String looksFor,
        String why,
        Severity severity,
        Map<String, String> evidence,
        List<Example> examples,
        Optional<MeasuredPrecision> precision) {

    /** A rule whose precision nobody has measured. */
    public Rule(
            String id,
            String title,
            String looksFor,
            String why,
            Severity severity,
            Map<String, String> evidence,
            List<Example> examples) {
        this(id, title, looksFor, why, severity, evidence, examples, Optional.empty());
    }

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
