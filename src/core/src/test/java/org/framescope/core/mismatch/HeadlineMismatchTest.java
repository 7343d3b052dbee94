package org.framescope.core.mismatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class HeadlineMismatchTest {

    private static final String LIBRARY = """
        The city council of Ostrava Heights voted 7 to 4 on Tuesday to close two of its five public libraries, in spite of protests by hundreds of readers.

        Councilwoman Irene Castellano, who proposed the cut, said the branches in Mill Lane and Harbor Street had lost half of their visitors since 2016. “We can no longer heat empty rooms,” Castellano said.

        Librarian Joseph Adeyemi said the council had counted the visitors of two summers only. The closure would save 410,000 dollars a year, according to the treasurer.
        """;

    private static Outcome analyze(Optional<String> headline, String body) {
        Article article = new Article(Imprint.NONE, headline, Optional.empty(), body, List.of(), List.of(), Map.of());
        return new HeadlineMismatch().analyze(Reading.of(article), Draft.EMPTY);
    }

    private static Analysis library(String headline) {
        return assertInstanceOf(Outcome.Ok.class, analyze(Optional.of(headline), LIBRARY))
                .analysis();
    }

    private static Band band(Analysis analysis) {
        HeadlineVerdict verdict = (HeadlineVerdict) analysis.sections().get(0);
        return assertInstanceOf(Mismatch.Scored.class, verdict.mismatch()).band();
    }

    private static List<String> rules(Analysis analysis) {
        return analysis.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aHeadlineThatItsBodyBearsOutIsLeftAlone() {
        Analysis analysis = library("Ostrava Heights to close two of five public libraries");
        assertEquals(Band.NONE, band(analysis));
        assertEquals(List.of(), analysis.findings());
        assertTrue(analysis.measures().get(0).value() > 0.8);
    }

    @Test
    void aHeadlineOfAnotherStoryIsAnError() {
        Analysis analysis =
                library("Rescuers search for four missing climbers after avalanche buries camp in the Karakoram");
        assertEquals(Band.ERROR, band(analysis));
        assertEquals(List.of("HED-001"), rules(analysis));
    }

    @Test
    void aNumberThatTheBodyDoesNotCarryIsNoted() {
        Analysis analysis = library("Closing libraries will save 640,000 dollars, Ostrava Heights says");
        assertEquals(List.of("HED-002"), rules(analysis));
        assertEquals("640,000", analysis.findings().get(0).passage().text());
    }

    @Test
    void aRoundedOrWrittenOutNumberIsCarried() {
        String body = LIBRARY.replace("410,000 dollars", "1,912,004 dollars");
        Outcome rounded =
                analyze(Optional.of("Closing libraries will save 1.9 million dollars, Ostrava Heights says"), body);
        assertEquals(
                List.of(), rules(assertInstanceOf(Outcome.Ok.class, rounded).analysis()));
        Outcome wrong =
                analyze(Optional.of("Closing libraries will save 2.9 million dollars, Ostrava Heights says"), body);
        assertEquals(
                List.of("HED-002"),
                rules(assertInstanceOf(Outcome.Ok.class, wrong).analysis()));
    }

    @Test
    void theMonthOfMayQualifiesNothing() {
        String monthly = "Irene Castellano visited the library in May, and closed the library on Tuesday. ".repeat(6);
        Outcome outcome = analyze(Optional.of("Irene Castellano closed the library on Tuesday"), monthly);
        assertEquals(
                List.of(), rules(assertInstanceOf(Outcome.Ok.class, outcome).analysis()));
    }

    @Test
    void aLabelledOpinionIsNotedAtMost() {
        Analysis analysis = library("OPINION: Madcap caution of climbers beneath the avalanche in the Karakoram");
        assertEquals(List.of("HED-001"), rules(analysis));
        assertEquals(Severity.NOTE, analysis.findings().get(0).severity());
    }

    @Test
    void oneWordOfTeasersTwiceIsNoForm() {
        assertEquals(
                List.of(), ClickbaitForm.marks(headline("Ostrava will not heat your library but feels your pain")));
        assertTrue(ClickbaitForm.marks(headline("9 things you should know about the library"))
                        .size()
                > 1);
    }

    private static FieldText headline(String text) {
        Article article =
                new Article(Imprint.NONE, Optional.of(text), Optional.empty(), LIBRARY, List.of(), List.of(), Map.of());
        return Reading.of(article).headline().orElseThrow();
    }

    @Test
    void aListicleIsNotedForItsForm() {
        assertTrue(rules(library("7 reasons why you should visit the libraries of Ostrava Heights"))
                .contains("HED-004"));
    }

    @Test
    void nothingIsSaidWhereNothingCanBeCompared() {
        assertEquals(Outcome.skipped("no headline"), analyze(Optional.empty(), LIBRARY));
        assertEquals(Outcome.skipped("no headline"), analyze(Optional.of(" "), LIBRARY));
        assertEquals(
                Outcome.abstained("body too short to compare with"),
                analyze(Optional.of("Ostrava Heights to close two libraries"), "The council voted on Tuesday."));
        assertEquals(
                Outcome.abstained("headline has too few telling words to compare"),
                analyze(Optional.of("What now?"), LIBRARY));
        assertEquals(
                Outcome.abstained("not English"),
                analyze(
                        Optional.of("Stadtrat schließt zwei Bibliotheken"),
                        "Der Stadtrat hat am Dienstag beschlossen, zwei der fünf Bibliotheken zu schließen. "
                                .repeat(9)));
    }
}
