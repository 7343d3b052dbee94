package org.framescope.app.analyze;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.FindingEntry;
import org.framescope.app.store.FindingKey;
import org.framescope.app.store.FoundFinding;
import org.framescope.app.store.Page;

/**
 * Some of the findings that were asked for.
 *
 * @param next the cursor of the next page; absent on the last
 */
public record FindingPage(
        List<Line> items,
        @Schema(implementation = String.class) Optional<String> next) {

    /**
     * One finding with the analysis that it belongs to; its evidence stands in the report.
     *
     * @param analysis the analysis's id
     * @param id the finding's fingerprint
     */
    @Schema(name = "FoundFinding")
    public record Line(
            UUID analysis,
            @Schema(implementation = String.class) Optional<String> outlet,
            @Schema(implementation = String.class) Optional<String> headline,
            String id,
            String rule,
            String severity,
            String field,
            int begin,
            int end,
            String text,
            String reason) {}

    static FindingPage of(Page<FoundFinding, FindingKey> page) {
        return new FindingPage(
                page.items().stream().map(FindingPage::line).toList(),
                page.last().map(Parameters::cursor));
    }

    private static Line line(FoundFinding found) {
        FindingEntry finding = found.finding();
        return new Line(
                found.analysis(),
                found.about().outlet(),
                found.about().headline(),
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.field(),
                finding.begin(),
                finding.end(),
                finding.text(),
                finding.reason());
    }
}
