package org.framescope.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Field;
import org.framescope.core.article.Imprint;
import org.framescope.core.article.MainField;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.junit.jupiter.api.Test;

class RegisterTest {

    /** The number of words, for those who come later. */
    private record WordCount(int words) implements Section {}

    private record Judge(String id, Set<String> needs, BiFunction<Reading, Draft, Outcome> judgement)
            implements Analyzer {
        @Override
        public Manual manual() {
            return new Manual(id, 1, needs, List.of(), List.of());
        }

        @Override
        public Outcome analyze(Reading reading, Draft draft) {
            return judgement.apply(reading, draft);
        }
    }

    private static final Analyzer COUNT = new Judge(
            "count",
            Set.of(),
            (reading, draft) -> new Outcome.Ok(
                    new Analysis(List.of(new WordCount(reading.body().words())), List.of(), List.of())));

    private static final Analyzer DOUBLE = new Judge("double", Set.of("count"), (reading, draft) -> {
        double words = draft.section(WordCount.class).orElseThrow().words();
        return new Outcome.Ok(new Analysis(
                List.of(), List.of(new Measure("double.words", 2 * words, Optional.empty(), 1)), List.of()));
    });

    private static final Analyzer BROKEN = new Judge("broken", Set.of(), (reading, draft) -> {
        throw new IllegalStateException("a bug");
    });

    /** Points at every "regime", in any field. */
    private static final Analyzer REGIME = new Judge(
            "regime",
            Set.of(),
            (reading, draft) -> new Outcome.Ok(new Analysis(
                    List.of(),
                    List.of(),
                    reading.fields().stream()
                            .flatMap(f -> f.tokens().stream()
                                    .filter(t -> t.is("regime"))
                                    .map(t -> finding(f, t)))
                            .toList())));

    private static Finding finding(FieldText field, Token token) {
        return new Finding(
                "TST-001",
                Severity.WARNING,
                Confidence.HIGH,
                field.passage(token),
                Voice.OUTLET,
                Map.of(),
                "The word \"regime\" stands here.",
                List.of());
    }

    private static final Register REGISTER = new Register(List.of(COUNT, DOUBLE, BROKEN, REGIME));

    @Test
    void aBrokenAnalyzerCostsOnlyItsOwnSlot() {
        AnalysisReport report = REGISTER.analyze(Article.ofBody("The regime fell."));
        assertEquals("failed", report.outcomes().get("broken").status());
        assertEquals(6, report.measure("double.words").orElseThrow().value());
        assertEquals(1, report.findings().size());
    }

    @Test
    void whatIsNotAskedForIsSkippedButWhatItNeedsStillRuns() {
        AnalysisReport report = REGISTER.analyze(Article.ofBody("The regime fell."), Set.of("double"));
        assertEquals(6, report.measure("double.words").orElseThrow().value());
        assertEquals("skipped", report.outcomes().get("count").status());
        assertTrue(report.findings().isEmpty());
    }

    @Test
    void anUnknownAnalyzerIsRefusedByName() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> REGISTER.analyze(Article.ofBody("x"), Set.of("tarot")));
        assertTrue(refusal.getMessage().contains("tarot"), refusal.getMessage());
    }

    @Test
    void anAnalyzerMustStandBehindThoseItNeeds() {
        assertThrows(IllegalArgumentException.class, () -> new Register(List.of(DOUBLE, COUNT)));
    }

    @Test
    void aFindingKeepsItsIdWhileWordsElsewhereChange() {
        String first = id("Talks went on. The ministers said that the old regime fell in the spring. It rained.", 0);
        String second = id("The ministers said that the old regime  fell in the spring. Talks failed on Monday.", 0);
        assertEquals(first, second);
        assertNotEquals(first, id("The old regime fell.", 0));
    }

    @Test
    void repeatsInOneNeighborhoodHaveIdsOfTheirOwn() {
        String line = "so said the ministers of the regime in the capital today. ";
        assertNotEquals(id(line.repeat(3), 0), id(line.repeat(3), 1));
    }

    private static String id(String body, int index) {
        return REGISTER.analyze(Article.ofBody(body)).findings().get(index).id();
    }

    @Test
    void aFieldExtractedWithLowConfidenceGivesNotesOnly() {
        Article article = new Article(
                Imprint.NONE,
                Optional.empty(),
                Optional.empty(),
                "The regime fell.",
                List.of(Caption.of("The regime")),
                List.of(),
                Map.of("captions", Confidence.LOW));
        List<ReportedFinding> findings = REGISTER.analyze(article).findings();
        assertEquals(MainField.BODY, findings.get(0).finding().passage().field());
        assertEquals(Severity.WARNING, findings.get(0).finding().severity());
        assertEquals(Field.caption(0), findings.get(1).finding().passage().field());
        assertEquals(Severity.NOTE, findings.get(1).finding().severity());
    }
}
