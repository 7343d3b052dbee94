package org.framescope.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.framescope.core.article.Article;
import org.junit.jupiter.api.Test;

/** The stated formula, on sentences that can be counted by hand. */
class ReadingLevelTest {

    @Test
    void countsWordsSentencesAndSyllables() {
        ReadingLevel level = ReadingLevel.of(Article.ofBody("The cat sat on the table. The dog slept."));
        assertEquals(9, level.words());
        assertEquals(2, level.sentences());
        assertEquals(10, level.syllables());
        assertEquals(Math.max(0, Math.round((0.39 * 9 / 2 + 11.8 * 10 / 9 - 15.59) * 10) / 10.0), level.grade());
    }

    @Test
    void countsSyllablesByGroupsOfVowels() {
        assertEquals(1, ReadingLevel.syllables("strengths"));
        assertEquals(2, ReadingLevel.syllables("council"));
        assertEquals(1, ReadingLevel.syllables("take"));
        assertEquals(2, ReadingLevel.syllables("table"));
        assertEquals(5, ReadingLevel.syllables("administration"));
    }
}
