package org.framescope.app.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of the list as the query gives it, with its nulls. */
record SummaryLine(
        UUID id,
        Instant created,
        String articleId,
        String outlet,
        String headline,
        int errors,
        int warnings,
        int notes) {

    AnalysisSummary summary() {
        About about =
                new About(Optional.ofNullable(articleId), Optional.ofNullable(outlet), Optional.ofNullable(headline));
        return new AnalysisSummary(id, created, about, new SeverityCounts(errors, warnings, notes));
    }
}
