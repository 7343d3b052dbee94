package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framescope.core.analysis.Finding;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

/** Sentences of which a reader could ask: who says so? */
class ContestedAssertionsTest {

    private static List<String> candidates(String body) {
        return Cited.analyze(Reading.of(Article.ofBody(body))).findings().stream()
                .filter(f -> f.rule().equals("ATT-004"))
                .map(Finding::passage)
                .map(p -> p.text())
                .toList();
    }

    @Test
    void nothingIsAskedWhereSomebodySaysSo() {
        assertEquals(List.of(), candidates("The levy will ruin the shops, Anna Weber said on Monday."));
        assertEquals(List.of(), candidates("\"It is bad. The levy will ruin the shops here,\" Anna Weber said."));
    }

    @Test
    void nothingIsAskedWhereTheSentenceSupposes() {
        assertEquals(List.of(), candidates("If it stays, the levy will ruin the shops on the harbor."));
        assertEquals(List.of(), candidates("He was accused of saying that the mayor lied about the bridge."));
    }

    @Test
    void aSentenceIsAskedOnceAndAnArticleThreeTimes() {
        String twice = "It is clear that the levy will ruin the shops on the harbor. ";
        assertEquals(List.of("It is clear that"), candidates(twice));
        assertEquals(3, candidates(twice.repeat(5)).size());
    }
}
