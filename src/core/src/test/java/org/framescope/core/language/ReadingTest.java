package org.framescope.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framescope.core.article.Article;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static FieldText read(String body) {
        return Reading.of(Article.ofBody(body)).body();
    }

    private static List<String> sentences(String body) {
        FieldText text = read(body);
        return text.sentences().stream()
                .map(s -> text.passage(s.begin(), s.end()).text())
                .toList();
    }

    private static List<String> quotations(String body) {
        FieldText text = read(body);
        return text.quotations().stream()
                .map(q -> text.passage(q.begin(), q.end()).text())
                .toList();
    }

    private static List<String> found(String body, String... terms) {
        Lexicon lexicon = Lexicon.of(java.util.Arrays.stream(terms)
                .map(t -> new WordList.Entry(t, java.util.Map.of()))
                .toList());
        FieldText text = read(body);
        return text.matches(lexicon).stream()
                .map(m -> text.passage(m.begin(), m.end()).text())
                .toList();
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertEquals(
                List.of("Gov. Mike Pence (R-IN) met J. K. Rowling in the U.S. Senate.", "He left at 7 p.m. on Monday."),
                sentences("Gov. Mike Pence (R-IN) met J. K. Rowling in the U.S. Senate. He left at 7 p.m. on Monday."));
        assertEquals(
                List.of("They left the U.S.", "The talks failed."), sentences("They left the U.S. The talks failed."));
    }

    @Test
    void aQuestionInsideAQuotationGoesOnWithItsCue() {
        assertEquals(
                List.of("“Why now?” Smith asked.", "“We will.”", "He left."),
                sentences("“Why now?” Smith asked. “We will.” He left."));
    }

    @Test
    void aShortLineStandsAlone() {
        assertEquals(
                List.of("The New York Times reports:", "Less than a quarter gave."),
                sentences("The New York Times reports:\nLess than a quarter gave."));
        assertEquals(
                List.of("a line that is wrapped at some eighty columns by an old editor\nGoes on here."),
                sentences("a line that is wrapped at some eighty columns by an old editor\nGoes on here."));
    }

    @Test
    void quotationMarksArePairedAcrossStylesAndNesting() {
        assertEquals(List.of("“On Monday,\""), quotations("“On Monday,\" he wrote."));
        assertEquals(List.of("\"He said 'no' twice\"", "'no'"), quotations("\"He said 'no' twice\", she told us."));
        assertEquals(List.of("‘the workers’ union won’"), quotations("It was ‘the workers’ union won’, he said."));
        assertEquals(List.of(), quotations("The workers' union and the 1990s' end: it's 6\u2032 tall."));
        assertEquals(List.of("“One goes on.", "“Two ends.”"), quotations("“One goes on.\n\n“Two ends.”"));
    }

    @Test
    void lexiconTermsMatchWholeWordsInAnyCaseAndSpacing() {
        assertEquals(List.of("Relentless"), found("\"Relentless\" and relentlessly", "relentless"));
        assertEquals(List.of("so called", "So\ncalled"), found("so called, so, called. So\ncalled", "so called"));
        assertEquals(List.of("slammed", "slamming"), found("slammed islam slamming", "slam*"));
        assertEquals(List.of(), found("so\n\ncalled", "so called"));
    }

    @Test
    void aTextThatOpensWithWhiteSpaceIsSearched() {
        assertEquals(List.of("war"), found("\n\n war", "war"));
    }

    @Test
    void hiddenAndLookalikeCharactersAreResolvedWithTheirOffsets() {
        assertEquals(List.of("re\u200Blentl\u0435ss"), found("a re\u200Blentl\u0435ss war", "relentless"));
        assertEquals(List.of("war"), found("cafe\u0301 \uD835\uDC00 \uFB01x war", "war"));
    }

    @Test
    void twoSingleMarksStandForADoubleOne() {
        assertEquals(List.of("''We can't go,''", "''Not now.''"), quotations("''We can't go,'' he said. ''Not now.''"));
        assertEquals(List.of("``Yes,''"), quotations("``Yes,'' he said."));
    }
}
