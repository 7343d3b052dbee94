package org.framescope.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Example;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.ReportedFinding;
import org.framescope.core.analysis.Rule;
import org.framescope.core.article.Article;
import org.framescope.core.article.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every analyzer promises, held against every analyzer in the register. */
class AnalyzerContractTest {

    private static final Register REGISTER = StandardRegister.create();

    /** What no sentence of ours may say: we report what was measured. */
    private static final List<String> UNSAID = List.of("fake", " lie ", " lies ", "propaganda", "bias score", "untrue");

    @TestFactory
    Stream<DynamicTest> everyRuleKeepsItsExamples() {
        return REGISTER.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + " " + example.expectation() + ": "
                                        + example.text().source().replace("\n", " / "),
                                () -> keeps(example))));
    }

    private static void keeps(Example example) {
        AnalysisReport report = REGISTER.analyze(example.text().article(), Set.of(), example.style());
        List<Span> found = report.findings().stream()
                .map(ReportedFinding::finding)
                .filter(f -> f.rule().equals(example.rule()))
                .map(f -> f.passage().span())
                .sorted(Span.READING_ORDER)
                .toList();
        assertEquals(example.text().marks().stream().sorted(Span.READING_ORDER).toList(), found);
    }

    @Test
    void everyRuleShowsTwoExamplesOfEachKindAndExplainsItself() {
        for (Rule rule : REGISTER.rules()) {
            long finds = rule.examples().stream()
                    .filter(e -> e.expectation() == Example.Expectation.FINDS)
                    .count();
            assertTrue(finds >= 2, rule.id() + " finds too little");
            assertTrue(rule.examples().size() - finds >= 2, rule.id() + " ignores too little");
            assertFalse(rule.why().isBlank() || rule.looksFor().isBlank(), rule.id());
        }
    }

    @Test
    void idsOfRulesAndMeasuresAreUnique() {
        Set<String> seen = new HashSet<>();
        REGISTER.rules().forEach(r -> assertTrue(seen.add(r.id()), r.id()));
        REGISTER.measures().forEach(m -> assertTrue(seen.add(m.name()), m.name()));
        for (Analyzer analyzer : REGISTER.analyzers()) {
            for (MeasureDefinition measure : analyzer.manual().measures()) {
                assertTrue(measure.name().startsWith(analyzer.manual().id() + "."), measure.name());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> oddInputsGiveAReport() {
        return OddInputs.all().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> holds(REGISTER.analyze(e.getValue()))));
    }

    @Test
    void theSameArticleGivesTheSameReportInAnyLocale() {
        Article article = OddInputs.all().get("scraps-60");
        Locale before = Locale.getDefault();
        AnalysisReport here = REGISTER.analyze(article);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            AnalysisReport there = REGISTER.analyze(article);
            assertEquals(here.outcomes(), there.outcomes());
            assertEquals(here.findings(), there.findings());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What holds for every report, whatever the article. */
    private static void holds(AnalysisReport report) {
        report.outcomes().forEach((id, outcome) -> assertFalse(outcome instanceof Outcome.Failed, id + ": " + outcome));
        Set<String> ids = new HashSet<>();
        for (ReportedFinding reported : report.findings()) {
            assertTrue(ids.add(reported.id()), "two findings with one id: " + reported);
            holds(report, reported.finding());
        }
        report.measures().forEach(AnalyzerContractTest::holds);
    }

    private static void holds(AnalysisReport report, Finding finding) {
        Rule rule = REGISTER.rule(finding.rule()).orElseThrow();
        assertTrue(finding.severity().compareTo(rule.severity()) <= 0, "more severe than its rule: " + finding);
        assertEquals(report.article().cut(finding.passage().span()), finding.passage());
        assertTrue(rule.evidence().keySet().containsAll(finding.evidence().keySet()), "undocumented: " + finding);
        String reason = finding.reason().toLowerCase(Locale.ROOT);
        UNSAID.forEach(word -> assertFalse(
                reason.contains(word)
                        && !finding.passage().text().toLowerCase(Locale.ROOT).contains(word.strip()),
                reason));
    }

    private static void holds(Measure measure) {
        Map<String, MeasureDefinition> definitions = definitions();
        assertTrue(definitions.containsKey(measure.name()), "undeclared: " + measure);
        MeasureDefinition definition = definitions.get(measure.name());
        assertTrue(measure.value() >= definition.least() && measure.value() <= definition.most(), "range: " + measure);
        measure.interval().ifPresent(i -> {
            assertTrue(i.low() <= measure.value() && measure.value() <= i.high(), "interval: " + measure);
            assertTrue(i.low() >= definition.least() && i.high() <= definition.most(), "interval: " + measure);
        });
    }

    private static Map<String, MeasureDefinition> definitions() {
        return REGISTER.measures().stream().collect(Collectors.toMap(MeasureDefinition::name, m -> m));
    }
}
