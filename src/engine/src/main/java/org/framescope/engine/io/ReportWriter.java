package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.ReportedFinding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.style.AppliedStyle;
import org.framescope.core.style.StylePack;
import org.framescope.engine.Framescope;
import org.framescope.engine.Versions;

/** Turns reports into their wire form. */
public final class ReportWriter {

    /** What no analysis here looks at; every report says so. */
    public static final List<String> NOT_CHECKED = List.of(
            "the truth of the claims",
            "the photographs themselves",
            "what was left out of the article",
            "who wrote it and why");

    private final Framescope framescope;
    private final Map<String, String> units = new TreeMap<>();

    public ReportWriter(Framescope framescope) {
        this.framescope = framescope;
        for (MeasureDefinition definition : framescope.register().measures()) {
            units.put(definition.name(), definition.unit());
        }
    }

    /** The report on an article that came in as such; its id is echoed as text. */
    public ReportJson write(AnalysisReport report) {
        String id = report.article().imprint().id().orElse("");
        return write(report, JsonNodeFactory.instance.textNode(id), false);
    }

    /**
     * The report under the id that its sender gave.
     *
     * @param id a string or a number, echoed as it came
     * @param withArticle whether the report carries the article, because the input was none yet
     */
    public ReportJson write(AnalysisReport report, JsonNode id, boolean withArticle) {
        Sections sections = new Sections(report);
        Versions versions = framescope.versions(report);
        return new ReportJson(
                id,
                summary(report),
                new ReportJson.VersionsJson(
                        versions.service(),
                        versions.rules(),
                        new TreeMap<>(versions.models()),
                        ArticleDigest.of(report.article()),
                        versions.style().map(ReportWriter::style)),
                statuses(report),
                report.measures().stream().map(this::measure).toList(),
                sections.sentences(),
                sections.attributions(),
                sections.speakers(),
                VoiceSharesWire.of(report),
                sections.wording(),
                LoadedSpeechWire.of(report),
                sections.captions(),
                sections.headline(),
                sections.frames(),
                sections.framing(),
                report.findings().stream().map(ReportWriter::finding).toList(),
                NOT_CHECKED,
                withArticle ? Optional.of(ArticleJson.of(report.article())) : Optional.empty());
    }

    private static ReportJson.StylePackJson style(AppliedStyle style) {
        StylePack pack = style.pack();
        return new ReportJson.StylePackJson(pack.id(), pack.version(), pack.sha256(), style.expired());
    }

    private static ReportJson.Summary summary(AnalysisReport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = report.findings().stream()
                    .filter(f -> f.finding().severity() == severity)
                    .count();
            counts.put(WireName.of(severity), (int) count);
        }
        List<String> abstained = report.outcomes().entrySet().stream()
                .filter(e -> e.getValue() instanceof Outcome.Abstained)
                .map(Map.Entry::getKey)
                .toList();
        return new ReportJson.Summary(counts, abstained);
    }

    private static Map<String, ReportJson.Status> statuses(AnalysisReport report) {
        Map<String, ReportJson.Status> statuses = new LinkedHashMap<>();
        report.outcomes()
                .forEach((id, outcome) -> statuses.put(id, new ReportJson.Status(outcome.status(), outcome.reason())));
        return statuses;
    }

    private ReportJson.MeasureJson measure(Measure measure) {
        return new ReportJson.MeasureJson(
                measure.name(),
                measure.value(),
                units.getOrDefault(measure.name(), ""),
                measure.interval().map(i -> List.of(i.low(), i.high())),
                measure.support());
    }

    private static ReportJson.FindingJson finding(ReportedFinding reported) {
        Finding finding = reported.finding();
        ReportJson.PassageJson place = Sections.passage(finding.passage());
        return new ReportJson.FindingJson(
                reported.id(),
                finding.rule(),
                WireName.of(finding.severity()),
                WireName.of(finding.confidence()),
                place.field(),
                place.begin(),
                place.end(),
                place.text(),
                WireName.of(finding.voice()),
                Sections.evidence(finding.evidence()),
                finding.reason(),
                finding.otherReadings());
    }
}
