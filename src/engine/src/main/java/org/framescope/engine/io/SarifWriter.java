package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.ReportedFinding;
import org.framescope.core.analysis.Rule;
import org.framescope.core.article.Field;
import org.framescope.core.article.Passage;
import org.framescope.engine.Framescope;

/** Writes each answer as a run of its own, so that a log of any length can be written piece by piece. */
public final class SarifWriter {

    /** What stands before the first run. */
    public static final String HEAD =
            "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                    + "sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[";

    /** What stands behind the last. */
    public static final String FOOT = "]}";

    private static final String UTF16 = "utf16CodeUnits";

    private final Framescope framescope;

    public SarifWriter(Framescope framescope) {
        this.framescope = framescope;
    }

    /** The answer as one run. */
    public String run(Answer answer) {
        return Json.write(answer instanceof Answer.Reported reported ? run(reported) : run((Answer.Refused) answer));
    }

    private SarifJson run(Answer.Refused refused) {
        SarifJson.Notification problem = new SarifJson.Notification(
                "error",
                new SarifJson.Message(
                        "Line " + refused.line() + ": " + refused.problem().detail()),
                new SarifJson.Descriptor(refused.problem().type()));
        return new SarifJson(
                tool(List.of()),
                UTF16,
                new SarifJson.AutomationDetails(name(refused.id())),
                List.of(new SarifJson.Invocation(false, Optional.of(List.of(problem)))),
                List.of(),
                List.of());
    }

    private SarifJson run(Answer.Reported reported) {
        AnalysisReport report = reported.report();
        List<String> ids = report.findings().stream()
                .map(f -> f.finding().rule())
                .distinct()
                .sorted()
                .toList();
        List<Rule> rules = framescope.register().rules().stream()
                .filter(r -> ids.contains(r.id()))
                .toList();
        Places places = new Places(name(reported.id()), report.article().fields());
        return new SarifJson(
                tool(rules),
                UTF16,
                new SarifJson.AutomationDetails(name(reported.id())),
                List.of(new SarifJson.Invocation(true, Optional.empty())),
                report.article().fields().stream()
                        .map(f -> places.artifact(f, report.article().text(f)))
                        .toList(),
                report.findings().stream()
                        .map(f -> result(f, rules, reported.id(), places))
                        .toList());
    }

    private SarifJson.Tool tool(List<Rule> rules) {
        return new SarifJson.Tool(new SarifJson.Driver(
                "Framescope",
                framescope.version(),
                rules.stream().map(SarifWriter::rule).toList()));
    }

    private static SarifJson.RuleJson rule(Rule rule) {
        return new SarifJson.RuleJson(
                rule.id(),
                new SarifJson.Message(rule.title()),
                new SarifJson.Message(rule.looksFor()),
                new SarifJson.Message(rule.looksFor() + "\n\n" + rule.why()),
                new SarifJson.Level(WireName.of(rule.severity())));
    }

    private static SarifJson.Result result(
            ReportedFinding reported, List<Rule> rules, JsonNode article, Places places) {
        Finding finding = reported.finding();
        int index = rules.stream().map(Rule::id).toList().indexOf(finding.rule());
        return new SarifJson.Result(
                finding.rule(),
                index,
                WireName.of(finding.severity()),
                new SarifJson.Message(finding.reason()),
                List.of(places.of(finding.passage())),
                Map.of("framescope/v1", reported.id()),
                new SarifJson.Properties(
                        article,
                        WireName.of(finding.voice()),
                        WireName.of(finding.confidence()),
                        finding.otherReadings(),
                        Sections.evidence(finding.evidence())));
    }

    private static String name(JsonNode id) {
        return id.isTextual() ? id.textValue() : Json.write(id);
    }

    /** The addresses of an article's fields. */
    private record Places(String article, List<Field> fields) {

        private String uri(Field field) {
            // A form's encoding writes a blank as "+", an address as "%20"; brackets may not stand in a path.
            String id = URLEncoder.encode(article, StandardCharsets.UTF_8).replace("+", "%20");
            return "article/" + id + "/" + field.wireName().replace("[", "/").replace("]", "");
        }

        SarifJson.Artifact artifact(Field field, String text) {
            return new SarifJson.Artifact(
                    new SarifJson.ArtifactLocation(uri(field), Optional.empty()),
                    "text/plain",
                    "utf-8",
                    new SarifJson.Message(text));
        }

        SarifJson.Location of(Passage passage) {
            Field field = passage.field();
            return new SarifJson.Location(
                    new SarifJson.PhysicalLocation(
                            new SarifJson.ArtifactLocation(uri(field), Optional.of(fields.indexOf(field))),
                            new SarifJson.Region(
                                    passage.begin(),
                                    passage.end() - passage.begin(),
                                    new SarifJson.Message(passage.text()))),
                    List.of(new SarifJson.LogicalLocation(field.wireName(), "property")));
        }
    }
}
