package org.framescope.engine.text;

import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Register;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.VoiceShares;
import org.framescope.engine.io.ReportWriter;

/**
 * A report as a person reads it: the article with its findings marked, then the findings, the captions, who says what, whose
 * words, the measures, and what was not judged or not checked. The same report on the same paper gives the same text.
 */
public final class ReportText {

    private final Register register;
    private final Paper paper;

    public ReportText(Register register, Paper paper) {
        this.register = register;
        this.paper = paper;
    }

    public String of(AnalysisReport report) {
        Sheet sheet = new Sheet(paper);
        List<Note> notes = Note.all(report);
        ArticleText article = new ArticleText(report, notes, sheet);
        article.write();
        new FindingsText(notes, sheet).write();
        new VerdictsText(report, article, sheet).write();
        List<org.framescope.core.attribution.Attribution> attributions =
                report.section(Attributions.class).orElse(Attributions.NONE).all();
        new AttributionsText(attributions, sheet).write();
        new VoiceSharesText(report.section(VoiceShares.class).orElse(VoiceShares.NONE), sheet).write();
        new FramingText(report, sheet).write();
        new MeasuresText(register, sheet).write(report.measures());
        models(report, sheet);
        silences(report.outcomes(), sheet);
        return sheet.toString();
    }

    private static void models(AnalysisReport report, Sheet sheet) {
        if (!report.models().isEmpty()) {
            sheet.heading("Trained models that spoke");
            report.models().stream().sorted().forEach(id -> sheet.hanging("  ", 4, id, Ink.PLAIN));
        }
    }

    private static void silences(Map<String, Outcome> outcomes, Sheet sheet) {
        sheet.heading("Not judged, not checked");
        outcomes.forEach((id, outcome) -> outcome.reason()
                .ifPresent(reason -> sheet.hanging("  ", 4, id + " " + outcome.status() + ": " + reason, Ink.PLAIN)));
        sheet.hanging("  ", 4, "not checked: " + String.join("; ", ReportWriter.NOT_CHECKED), Ink.PLAIN);
    }
}
