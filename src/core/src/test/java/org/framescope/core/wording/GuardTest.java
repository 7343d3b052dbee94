package org.framescope.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

    private static boolean allows(boolean forbids, String notation, String text) {
        List<Token> tokens = Reading.of(Article.ofBody(text)).body().tokens();
        int term = tokens.indexOf(
                tokens.stream().filter(t -> t.is("term")).findFirst().orElseThrow());
        return Guard.parse(forbids, notation).stream().allMatch(g -> g.allows(tokens, term, term + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "next:of, a term of art, false",
        "next:of, a term in art, true",
        "next3:art, a term of fine art, false",
        "prev:grand, the grand term, false",
        "prev:grand, a grand old term, true",
        "near:storm, the storm took a term away, false",
        "next:#, the term 5, false",
        "next:of;prev:grand, a grand term, false"
    })
    void wordsThatSpoilATermAreLookedForWhereTheGuardSays(String notation, String text, boolean allowed) {
        assertEquals(allowed, allows(true, notation, text));
    }

    @Test
    void wordsThatATermNeedsMustStandThere() {
        assertTrue(allows(false, "next:that|he", "the term that"));
        assertEquals(false, allows(false, "next:that|he", "the term"));
    }

    @ParameterizedTest
    @CsvSource({"of", "beside:of"})
    void aGuardThatNamesNoPlaceIsRefused(String notation) {
        assertThrows(IllegalArgumentException.class, () -> Guard.parse(true, notation));
    }
}
