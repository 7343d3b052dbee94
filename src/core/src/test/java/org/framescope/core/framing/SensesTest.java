package org.framescope.core.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.junit.jupiter.api.Test;

/** Which of the listed words are meant so. */
class SensesTest {

    @Test
    void aCountryIsNobodysUs() {
        assertEquals(List.of("us"), meant("The US told us and the rest of the US.", "us"));
    }

    @Test
    void atLeastAndMostOfManyAreNoSuperlatives() {
        assertEquals(List.of("least"), meant("At least nine died in the least known town.", "least"));
        assertEquals(
                List.of("most", "most"),
                meant("Most people and most places lost the most, at most nine the most beautiful.", "most"));
    }

    @Test
    void aFamilyIsNoManner() {
        List<Token> tokens = tokens("Sadly, a family from Italy quickly left the early rally.");
        assertEquals(
                List.of("sadly", "quickly"),
                IntStream.range(0, tokens.size())
                        .filter(i -> Senses.isManner(tokens, i))
                        .mapToObj(i -> tokens.get(i).lower())
                        .toList());
    }

    private static List<String> meant(String text, String word) {
        List<Token> tokens = tokens(text);
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).lower().equals(word) && Senses.isMeant(tokens, i))
                .mapToObj(i -> tokens.get(i).lower())
                .toList();
    }

    private static List<Token> tokens(String text) {
        return Reading.of(Article.ofBody(text)).body().tokens();
    }
}
