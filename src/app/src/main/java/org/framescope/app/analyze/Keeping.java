package org.framescope.app.analyze;

import java.util.List;
import org.framescope.app.store.About;
import org.framescope.app.store.FindingEntry;
import org.framescope.app.store.NewAnalysis;
import org.framescope.app.store.SeverityCounts;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Article;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportJson;

/** What of a report goes into which column of the store. */
final class Keeping {

    private Keeping() {}

    static NewAnalysis of(AnalysisReport report, ReportJson wire, String json) {
        Article article = report.article();
        About about = new About(article.imprint().id(), article.imprint().outlet(), article.headline());
        List<FindingEntry> findings =
                wire.findings().stream().map(Keeping::entry).toList();
        return new NewAnalysis(about, counts(report), Json.write(ArticleJson.of(article)), json, findings);
    }

    private static SeverityCounts counts(AnalysisReport report) {
        return new SeverityCounts(
                count(report, Severity.ERROR), count(report, Severity.WARNING), count(report, Severity.NOTE));
    }

    private static int count(AnalysisReport report, Severity severity) {
        return (int) report.findings().stream()
                .filter(f -> f.finding().severity() == severity)
                .count();
    }

    private static FindingEntry entry(ReportJson.FindingJson f) {
        return new FindingEntry(f.id(), f.rule(), f.severity(), f.field(), f.begin(), f.end(), f.text(), f.reason());
    }
}
