package org.framescope.app.analyze;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.AnalysisSummary;
import org.framescope.app.store.Page;
import org.framescope.app.store.SeverityCounts;

/**
 * Some of the analyses that were kept.
 *
 * @param next the cursor of the next page; absent on the last
 */
public record AnalysisPage(
        List<Line> items,
        @Schema(implementation = String.class) Optional<String> next) {

    /**
     * One analysis.
     *
     * @param id the analysis's own id
     * @param created when it was made, ISO 8601
     * @param articleId the article's id, as its sender gave it
     */
    @Schema(name = "AnalysisSummary")
    public record Line(
            UUID id,
            String created,
            @Schema(implementation = String.class) Optional<String> articleId,
            @Schema(implementation = String.class) Optional<String> outlet,
            @Schema(implementation = String.class) Optional<String> headline,
            Counts findings) {}

    /** Findings by severity. */
    @Schema(name = "FindingCounts")
    public record Counts(int error, int warning, int note) {}

    static AnalysisPage of(Page<AnalysisSummary, UUID> page) {
        return new AnalysisPage(
                page.items().stream().map(AnalysisPage::line).toList(),
                page.last().map(UUID::toString));
    }

    private static Line line(AnalysisSummary summary) {
        SeverityCounts counts = summary.counts();
        return new Line(
                summary.id(),
                summary.created().toString(),
                summary.about().articleId(),
                summary.about().outlet(),
                summary.about().headline(),
                new Counts(counts.errors(), counts.warnings(), counts.notes()));
    }
}
