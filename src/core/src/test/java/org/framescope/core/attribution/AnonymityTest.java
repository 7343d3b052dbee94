package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

/** What the text says about sources without a name, and how much the finding makes of it. */
class AnonymityTest {

    private static Anonymity grade(String body) {
        return Cited.attributions(body).get(0).anonymity().orElseThrow();
    }

    private static List<Severity> findings(String body) {
        return Cited.analyze(Reading.of(Article.ofBody(body))).findings().stream()
                .filter(f -> f.rule().equals("ATT-001"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void aReasonIsHeardInTheSameParagraph() {
        Anonymity grade = grade("Two sources said that the yard was sold. They spoke on condition of anonymity.");
        assertTrue(grade.reasonStated());
        assertEquals("spoke on condition", grade.passages().get(0).text());
    }

    @Test
    void aReasonGivenOnceHoldsForTheSourceThatComesBack() {
        String body = "A source, who asked not to be named, said that the yard was sold.\n\nThe source said that it was"
                + " cheap.";
        assertTrue(Cited.attributions(body).get(1).anonymity().orElseThrow().reasonStated());
        assertEquals(List.of(), findings(body));
    }

    @Test
    void whoAsksNotToBeNamedIsUnnamedWhateverThePost() {
        String body =
                "A port official, who declined to be named, said that the yard was sold.\n\nThe official said that"
                        + " it was cheap.";
        assertEquals(List.of(SourceType.UNNAMED, SourceType.UNNAMED), Cited.types(body));
    }

    @Test
    void howASourceWouldKnowMakesItANote() {
        String knows = "Sources familiar with the sale said that the yard had been sold.";
        assertTrue(grade(knows).basisStated());
        assertFalse(grade(knows).reasonStated());
        assertEquals(List.of(Severity.NOTE), findings(knows));
        assertEquals(List.of(Severity.WARNING), findings("Sources said that the yard had been sold."));
    }

    @Test
    void aJudgmentWithoutANameIsAWarningEvenFromWhoWouldKnow() {
        String judges = "Sources familiar with the sale said that the owner was incompetent.";
        assertEquals(Anonymity.Matter.OPINION, grade(judges).matter());
        assertEquals(List.of(Severity.WARNING), findings(judges));
    }

    @Test
    void namedSourcesHaveNoGrade() {
        assertTrue(Cited.attributions("Anna Weber said that it was late.")
                .get(0)
                .anonymity()
                .isEmpty());
    }
}
