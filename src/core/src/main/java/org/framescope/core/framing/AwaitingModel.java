package org.framescope.core.framing;

import java.util.List;
import java.util.Set;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.language.Reading;

/**
 * A judgement that no rule may make: without a trained and calibrated model it abstains, and says so.
 *
 * @param id the analyzer's name on the wire
 * @param subject what would be judged, for the reason
 */
public record AwaitingModel(String id, String subject) implements Analyzer {

    @Override
    public Manual manual() {
        return new Manual(id, 1, Set.of(), List.of(), List.of());
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        return Outcome.abstained("no trained model for " + subject + " is installed, and rules alone do not judge it");
    }
}
