package org.framescope.engine.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.framing.Contribution;
import org.framescope.core.framing.FrameVerdict;
import org.framescope.core.framing.FrameVerdicts;
import org.framescope.core.framing.FramingVerdict;
import org.framescope.core.framing.PassageEffect;

/** How one-sidedly the article is framed and which frames it uses: what it adds up from, and from which passages. */
final class FramingText {

    private static final int MOST_CONTRIBUTIONS = 6;
    private static final int INDENT = 4;

    private final AnalysisReport report;
    private final Sheet sheet;

    FramingText(AnalysisReport report, Sheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    void write() {
        report.section(FramingVerdict.class).ifPresent(this::framing);
        report.section(FrameVerdicts.class).ifPresent(this::frames);
    }

    private void framing(FramingVerdict verdict) {
        sheet.heading("Framing of the whole article");
        String interval = Phrase.probability(verdict.interval().low()) + "–"
                + Phrase.probability(verdict.interval().high());
        sheet.hanging(
                "  ",
                INDENT,
                words(verdict) + " · probability that readers would call it one-sided: "
                        + Phrase.probability(verdict.probability()) + " (" + interval + ")",
                Ink.BOLD);
        sheet.indented(INDENT, "log-odds: starting point " + signed(verdict.intercept()), Ink.PLAIN);
        List<Contribution> all = verdict.contributions();
        all.stream().limit(MOST_CONTRIBUTIONS).forEach(this::contribution);
        if (all.size() > MOST_CONTRIBUTIONS) {
            double rest = all.stream()
                    .skip(MOST_CONTRIBUTIONS)
                    .mapToDouble(Contribution::logOdds)
                    .sum();
            sheet.indented(
                    INDENT,
                    signed(rest) + "  " + (all.size() - MOST_CONTRIBUTIONS) + " smaller ones together",
                    Ink.DIM);
        }
    }

    private static String words(FramingVerdict verdict) {
        return switch (verdict.band()) {
            case LITTLE -> "little one-sidedness";
            case SOME -> "some one-sidedness, readers may well differ";
            case MUCH -> "much one-sidedness";
        };
    }

    private void contribution(Contribution contribution) {
        sheet.indented(
                INDENT,
                signed(contribution.logOdds()) + "  "
                        + contribution
                                .measure()
                                .substring(contribution.measure().indexOf('.') + 1) + " "
                        + Phrase.figure(contribution.value()) + ", typically "
                        + Phrase.figure(contribution.typical()),
                Ink.PLAIN);
        Optional<PassageEffect> strongest = contribution.passages().stream().findFirst();
        strongest.ifPresent(effect -> sheet.indented(
                INDENT + 2,
                "“" + Phrase.shortened(effect.passage().text()) + "” · without it "
                        + Phrase.probability(effect.probabilityWithout()),
                Ink.DIM));
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    private void frames(FrameVerdicts verdicts) {
        sheet.heading("Frames");
        for (FrameVerdict verdict : verdicts.all()) {
            String name = Phrase.of(verdict.frame());
            if (verdict instanceof FrameVerdict.Scored scored) {
                sheet.hanging("  ", INDENT, name + ": " + Phrase.probability(scored.probability()), Ink.PLAIN);
                scored.evidence().stream()
                        .findFirst()
                        .ifPresent(p -> sheet.indented(INDENT + 2, "“" + Phrase.shortened(p.text()) + "”", Ink.DIM));
            } else {
                String reason = ((FrameVerdict.Abstained) verdict).reason();
                sheet.hanging("  ", INDENT, name + ": no figure, " + reason, Ink.PLAIN);
            }
        }
    }
}
