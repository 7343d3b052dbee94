package org.framescope.app.analyze;

import java.util.List;
import java.util.Map;
import org.framescope.app.store.About;
import org.framescope.app.store.FindingEntry;
import org.framescope.app.store.NewAnalysis;
import org.framescope.app.store.SeverityCounts;
import org.framescope.core.article.Article;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportJson;

/** What of a report goes into which column of the store. */
public final class Keeping {

    private Keeping() {}

    /** The analysis of an article, as it is kept. */
    public static NewAnalysis of(Article article, ReportJson report, String json) {
        About about = new About(article.imprint().id(), article.imprint().outlet(), article.headline());
        List<FindingEntry> findings =
                report.findings().stream().map(Keeping::entry).toList();
        return new NewAnalysis(about, counts(report), Json.write(ArticleJson.of(article)), json, findings);
    }

    private static SeverityCounts counts(ReportJson report) {
        Map<String, Integer> found = report.summary().findings();
        return new SeverityCounts(
                found.getOrDefault("error", 0), found.getOrDefault("warning", 0), found.getOrDefault("note", 0));
    }

    private static FindingEntry entry(ReportJson.FindingJson f) {
        return new FindingEntry(f.id(), f.rule(), f.severity(), f.field(), f.begin(), f.end(), f.text(), f.reason());
    }
}
