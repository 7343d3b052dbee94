package org.framescope.engine.text;

import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Caption;
import org.framescope.core.mismatch.Band;
import org.framescope.core.mismatch.CaptionVerdict;
import org.framescope.core.mismatch.CaptionVerdicts;
import org.framescope.core.mismatch.HeadlineVerdict;
import org.framescope.core.mismatch.Mismatch;

/** Captions and headline, each with the verdict on whether it belongs to the body, and what the verdict rests on. */
final class VerdictsText {

    private static final int INDENT = 5;

    private final AnalysisReport report;
    private final ArticleText article;
    private final Sheet sheet;

    VerdictsText(AnalysisReport report, ArticleText article, Sheet sheet) {
        this.report = report;
        this.article = article;
        this.sheet = sheet;
    }

    void write() {
        Optional<HeadlineVerdict> headline = report.section(HeadlineVerdict.class);
        if (report.article().captions().isEmpty() && headline.isEmpty()) {
            return;
        }
        sheet.heading("Captions and headline against the body");
        int captions = report.article().captions().size();
        for (int i = 0; i < captions; i++) {
            if (i > 0) {
                sheet.blank();
            }
            caption(i);
        }
        headline.ifPresent(h -> {
            if (captions > 0) {
                sheet.blank();
            }
            sheet.line("     " + Ink.BOLD.on(sheet.paper(), "headline"));
            verdict(h.mismatch(), h.evidence());
        });
    }

    private void caption(int index) {
        Caption caption = report.article().captions().get(index);
        String credit = caption.credit().map(c -> " · credit: " + c).orElse("");
        sheet.hanging("     ", INDENT, "caption " + (index + 1) + credit, Ink.BOLD);
        article.caption(index, INDENT - Margin.WIDTH);
        Optional<CaptionVerdict> verdict = report.section(CaptionVerdicts.class)
                .flatMap(v -> v.all().stream().filter(c -> c.index() == index).findFirst());
        verdict.ifPresentOrElse(v -> verdict(v.mismatch(), v.evidence()), this::silent);
    }

    private void silent() {
        String reason = Optional.ofNullable(report.outcomes().get("caption"))
                .flatMap(Outcome::reason)
                .orElse("not part of this version");
        sheet.hanging("  →  ", INDENT, "not judged: " + reason, Ink.PLAIN);
    }

    private void verdict(Mismatch mismatch, Map<String, Evidence> evidence) {
        sheet.hanging("  →  ", INDENT, words(mismatch), Ink.PLAIN);
        // Where the two don't fit there is a finding, and the evidence stands there.
        if (mismatch instanceof Mismatch.Scored scored && scored.band() == Band.NONE) {
            FindingsText.evidence(evidence, sheet, INDENT);
        }
    }

    private static String words(Mismatch mismatch) {
        if (mismatch instanceof Mismatch.Scored scored) {
            return fit(scored.band()) + " · probability of another story: " + Phrase.probability(scored.probability());
        }
        return "not judged: " + ((Mismatch.Abstained) mismatch).reason();
    }

    private static String fit(Band band) {
        return switch (band) {
            case NONE -> "belongs to the body";
            case NOTE -> "may not belong to the body (note)";
            case WARNING -> "hardly belongs to the body (warning)";
            case ERROR -> "does not belong to the body (error)";
        };
    }
}
