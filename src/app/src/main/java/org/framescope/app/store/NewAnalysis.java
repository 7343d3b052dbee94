package org.framescope.app.store;

import java.util.List;

/**
 * An analysis to be kept.
 *
 * @param article the article as analysed, as JSON
 * @param report the whole report, as JSON
 * @param findings in the order of the report
 */
public record NewAnalysis(
        About about, SeverityCounts counts, String article, String report, List<FindingEntry> findings) {

    public NewAnalysis {
        findings = List.copyOf(findings);
    }
}
