package org.framescope.app.store;

import java.util.Optional;

/**
 * What became of an item: an analysis to be kept, or the line that stands in its place.
 *
 * @param fate scored, skipped or failed
 * @param reason why it was skipped or failed
 * @param analysis empty where there is no report
 * @param figures of the analysis, for profiles, as JSON
 * @param line the error in the report's place; empty where there is a report
 */
public record ItemAnswer(
        ItemState fate,
        Optional<String> reason,
        Optional<NewAnalysis> analysis,
        Optional<String> figures,
        Optional<String> line) {

    public ItemAnswer {
        if (analysis.isPresent() == line.isPresent() || analysis.isPresent() != figures.isPresent()) {
            throw new IllegalArgumentException("either a report with its figures, or a line in its place");
        }
    }
}
