package org.framescope.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.Section;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Span;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    /** Points at every place where one of its words stands, longer words being graver. */
    private record WordFinder(List<String> words, List<Voices.VoicedSpan> voices) implements Analyzer {

        @Override
        public Manual manual() {
            return new Manual("finder", 1, Set.of(), List.of(), List.of());
        }

        @Override
        public Outcome analyze(Reading reading, Draft draft) {
            List<Finding> findings = new ArrayList<>();
            String body = reading.article().body();
            for (String word : words) {
                for (int at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + word.length())) {
                    findings.add(finding(reading, at, at + word.length()));
                }
            }
            List<Section> sections = voices.isEmpty() ? List.of() : List.of(new Voices(voices));
            return new Outcome.Ok(new Analysis(sections, List.of(), findings));
        }

        private static Finding finding(Reading reading, int begin, int end) {
            return new Finding(
                    "FND-001",
                    end - begin > 10 ? Severity.WARNING : Severity.NOTE,
                    Confidence.HIGH,
                    reading.cut(new Span(MainField.BODY, begin, end)),
                    Voice.OUTLET,
                    Map.of("words", Evidence.number(0.123456)),
                    "The word was looked for.",
                    List.of("It may be there by chance."));
        }
    }

    private static String text(String body, Paper paper, List<Voices.VoicedSpan> voices, String... words) {
        Register register = new Register(List.of(new WordFinder(List.of(words), voices)));
        return new ReportText(register, paper).of(register.analyze(Article.ofBody(body)));
    }

    private static String text(String body, String... words) {
        return text(body, Paper.PLAIN, List.of(), words);
    }

    @Test
    void findingsAreMarkedInPlaceAndNumberedFromTheTop() {
        String text = text("The bridge closed. The old bridge stayed closed.", "closed", "old bridge");

        assertTrue(text.contains("The bridge [closed]¹. The [old bridge]² stayed [closed]³."), text);
        assertTrue(text.contains("  2  old bridge\n"), text);
    }

    @Test
    void aFindingInsideAnotherIsMarkedInside() {
        assertTrue(text("The old stone bridge closed.", "stone", "old stone bridge")
                .contains("The [old [stone]² bridge]¹ closed."));
    }

    @Test
    void aFindingSaysWhereWhyAndHowElse() {
        String text = text("The bridge closed.", "bridge");

        assertTrue(text.contains("     note · FND-001 · body · outlet's voice\n"), text);
        assertTrue(text.contains("     The word was looked for.\n     or: It may be there by chance.\n"), text);
        assertTrue(text.contains("     words: 0.12\n"), text);
    }

    @Test
    void noLineIsWiderThanThePaper() {
        String text = text("A rather long sentence about a bridge. ".repeat(30) + "x".repeat(500), "bridge");

        assertTrue(text.lines().allMatch(line -> Glyphs.width(line) <= Paper.PLAIN.columns()), text);
    }

    @Test
    void theVoicesOfALineStandBesideIt() {
        List<Voices.VoicedSpan> voices = List.of(
                new Voices.VoicedSpan(new Span(MainField.BODY, 0, 9), Voice.QUOTED),
                new Voices.VoicedSpan(new Span(MainField.BODY, 21, 40), Voice.ATTRIBUTED));

        String text = text("“It rains.”\n\nHe said that it would rain again.", Paper.PLAIN, voices);

        assertTrue(text.contains(" \" “It rains.”\n\n›  He said"), text);
        assertTrue(text.contains("beside a line"), text);
    }

    @Test
    void plainPaperHoldsNoControlCharacters() {
        String text = text("Red \u001B[31malert\u0007 and \u202Eturned\u202C around.", "alert");

        assertFalse(text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), text);
        assertFalse(text.contains("\u202E"), text);
    }

    @Test
    void aTerminalShowsUnderlinesInPlaceOfBrackets() {
        String text = text("The bridge closed.", new Paper(80, true), List.of(), "bridge");

        assertTrue(text.contains("The \u001B[4mbridge\u001B[0m\u001B[1m¹\u001B[0m closed."), text);
    }

    @Test
    void aLongArticleTakesLinearTime() {
        String body = "The bridge closed. ".repeat(20_000);

        assertTimeout(Duration.ofSeconds(60), () -> text(body, "bridge"));
    }

    @Test
    void aLongPassageShowsItsEndsInWholeWords() {
        String passage = "first " + "words ".repeat(60) + "last";

        String shortened = Phrase.shortened(passage);

        assertTrue(shortened.startsWith("first words") && shortened.endsWith("words last"), shortened);
        assertTrue(shortened.contains("words … words"), shortened);
        assertTrue(Phrase.shortened("x".repeat(1000)).endsWith("x …"));
    }

    @Test
    void figuresHaveTwoDigits() {
        assertEquals("0.12", Phrase.figure(0.1234));
        assertEquals("120", Phrase.figure(123.4));
        assertEquals("0", Phrase.figure(0));
        assertEquals("above 0.99", Phrase.probability(0.997));
        assertEquals("0.5", Phrase.probability(0.5));
    }
}
