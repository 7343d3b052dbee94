package org.framescope.train.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Severity;
import org.framescope.core.language.FieldText;
import org.framescope.engine.Framescope;
import org.framescope.train.corpus.NewsArticles;
import org.framescope.train.protocol.FigureRow;

/** Findings on plain copy of two news agencies. Every one counts, just or not, so that nobody has to judge. */
final class WireCopy {

    static final Set<String> OUTLETS = Set.of("Reuters", "Associated Press");

    /** Sixty articles spread over the ids: those at even places were looked at while the lists were written. */
    private static final int ARTICLES = 60;

    private static final double PER = 1000;

    private WireCopy() {}

    private record Counted(String id, int words, int findings, int warnings) {}

    static List<FigureRow> figures(String system, List<NewsArticles.Item> articles, Framescope framescope) {
        List<FigureRow> rows = new ArrayList<>();
        rows.addAll(half("wire.unseen", system, sample(articles, 1), framescope));
        rows.addAll(half("wire.looked-at", system, sample(articles, 0), framescope));
        return rows;
    }

    private static List<NewsArticles.Item> sample(List<NewsArticles.Item> articles, int half) {
        int step = Math.max(1, articles.size() / ARTICLES);
        List<NewsArticles.Item> sample = new ArrayList<>();
        for (int n = half; n < ARTICLES && n * step < articles.size(); n += 2) {
            sample.add(articles.get(n * step));
        }
        return sample;
    }

    private static List<FigureRow> half(
            String protocol, String system, List<NewsArticles.Item> articles, Framescope framescope) {
        List<Counted> counted =
                articles.stream().map(item -> count(item, framescope)).toList();
        Figures<Counted> figures = new Figures<>(protocol, system, counted, Counted::id);
        List<FigureRow> rows = new ArrayList<>();
        figures.scaled("findings-per-1000-words", c -> new Share(c.findings(), c.words()), PER)
                .ifPresent(rows::add);
        figures.scaled("warnings-per-1000-words", c -> new Share(c.warnings(), c.words()), PER)
                .ifPresent(rows::add);
        return rows;
    }

    private static Counted count(NewsArticles.Item item, Framescope framescope) {
        AnalysisReport report = framescope.analyze(item.article(), Set.of("wording"));
        int warnings = (int) report.findings().stream()
                .filter(f -> f.finding().severity().compareTo(Severity.WARNING) >= 0)
                .count();
        return new Counted(
                item.id(),
                report.reading().fields().stream().mapToInt(FieldText::words).sum(),
                report.findings().size(),
                warnings);
    }
}
