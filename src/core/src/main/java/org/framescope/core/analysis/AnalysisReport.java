package org.framescope.core.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;

/**
 * All that was found in one article. It holds no time and no row id, so that the same article and the same models give
 * an equal report.
 *
 * @param style the desk's style, which chose among the findings
 * @param outcomes by analyzer id, in running order
 * @param findings by severity, the gravest first, then by place
 */
public record AnalysisReport(
        Reading reading, Style style, Map<String, Outcome> outcomes, List<ReportedFinding> findings) {

    public AnalysisReport {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        findings = List.copyOf(findings);
    }

    static AnalysisReport of(Reading reading, Style style, Map<String, Outcome> outcomes) {
        List<Finding> findings = analyses(outcomes).stream()
                .flatMap(a -> a.findings().stream())
                .flatMap(f -> style.applied(f).stream())
                .map(f -> f.cappedBy(reading.article()))
                .toList();
        return new AnalysisReport(reading, style, outcomes, ReportedFinding.of(findings, reading));
    }

    public Article article() {
        return reading.article();
    }

    public List<Measure> measures() {
        return analyses(outcomes).stream().flatMap(a -> a.measures().stream()).toList();
    }

    public Optional<Measure> measure(String name) {
        return measures().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** What was found, for those who build on it. */
    public Draft draft() {
        return new Draft(
                analyses(outcomes).stream().flatMap(a -> a.sections().stream()).toList(), measures());
    }

    /** The ids of the trained models that spoke in this report. */
    public Set<String> models() {
        return analyses(outcomes).stream()
                .flatMap(a -> a.sections().stream())
                .flatMap(s -> s.model().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The section of this type; empty where its analyzer did not speak. */
    public <T extends Section> Optional<T> section(Class<T> type) {
        return analyses(outcomes).stream()
                .flatMap(a -> a.sections().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static List<Analysis> analyses(Map<String, Outcome> outcomes) {
        return outcomes.values().stream()
                .filter(Outcome.Ok.class::isInstance)
                .map(o -> ((Outcome.Ok) o).analysis())
                .toList();
    }
}
