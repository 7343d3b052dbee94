package org.framescope.core.analysis;

import java.util.List;
import java.util.Set;

/**
 * What an analyzer declares about itself.
 *
 * @param id its name on the wire and after {@code only}
 * @param revision raised whenever the same article may get another answer
 * @param needs ids of the analyzers whose sections it builds on; they run first
 */
public record Manual(String id, int revision, Set<String> needs, List<Rule> rules, List<MeasureDefinition> measures) {

    public Manual {
        needs = Set.copyOf(needs);
        rules = List.copyOf(rules);
        measures = List.copyOf(measures);
    }
}
