package org.framescope.train.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.framescope.core.sentence.RuleScorer;
import org.framescope.core.sentence.SentenceScores;
import org.junit.jupiter.api.Test;

class VariationsTest {

    private static final String PLAIN =
            "A Republican senator slammed the “radical” plan — and said it is a peace case.";

    @Test
    void invisibleFormsReadAsTheSentenceThatTheyHide() {
        for (Variation variation : Variation.all()) {
            if (variation.invisible()) {
                String hidden = variation.of(PLAIN).orElseThrow().text();
                assertNotEquals(PLAIN, hidden, variation.name());
                assertEquals(normal(PLAIN), normal(hidden), variation.name());
                assertEquals(scores(PLAIN), scores(hidden), variation.name());
            }
        }
    }

    @Test
    void partiesChangePlacesAndBack() {
        thereAndBack("party", "A Republican senator spoke.", "A Democratic senator spoke.");
        thereAndBack("party", "She is a Republican who votes late.", "She is a Democrat who votes late.");
        thereAndBack("party", "The Democrats’ plan failed.", "The Republicans’ plan failed.");
        thereAndBack("party", "Labour MPs cheered a liberal.", "Tory MPs cheered a conservative.");
        thereAndBack("party", "Conservatives are angry.", "Liberals are angry.");
    }

    @Test
    void whatOnlyLooksLikeANameStays() {
        assertEquals(Optional.empty(), swapped("party", "A democratic vote on hard labour."));
        assertEquals(Optional.empty(), swapped("politician", "The bush burned; nothing can trump that."));
        assertEquals(Optional.empty(), swapped("gender", "The theme of the human history of Hershey."));
        assertEquals(Optional.empty(), swapped("religion", "Christianson wrote biblical verse."));
        assertEquals(Optional.empty(), swapped("country", "Chinatown and Moscow-based firms."));
    }

    @Test
    void politiciansChangePlacesWithTheirFullNames() {
        thereAndBack("politician", "Joe Biden's aides met Cruz.", "Donald Trump's aides met Sanders.");
        thereAndBack("politician", "OBAMA WINS, says Ocasio-Cortez.", "BUSH WINS, says Greene.");
    }

    @Test
    void anArticleFitsTheNewWord() {
        thereAndBack("country", "An Iranian ship and a Mexican crew.", "A Norwegian ship and an Italian crew.");
        thereAndBack("religion", "An imam met a Christian.", "A priest met a Muslim.");
    }

    @Test
    void pronounsKeepTheirCase() {
        thereAndBack("gender", "She gave him her book.", "He gave her his book.");
        thereAndBack("gender", "The book is hers, Mary said to herself.", "The book is his, James said to himself.");
        thereAndBack("gender", "They told him to leave.", "They told her to leave.");
    }

    @Test
    void theDirectionSaysFromWhichSideToWhich() {
        assertEquals(1, variant("party", "Democrats won.").direction());
        assertEquals(-1, variant("party", "Republicans won.").direction());
        assertEquals(0, variant("party", "Democrats met Republicans.").direction());
    }

    @Test
    void personsGetOtherNamesAndTheRestStays() {
        String other = Persons.rewritten("Susan Miller met Senator David Kessler on Monday.")
                .orElseThrow()
                .text();
        assertEquals("Nicole Taylor met Senator William Clark on Monday.", other);
    }

    @Test
    void typographyChangesMarksAndCaseAlone() {
        Map<String, String> expected = Map.of(
                "straight-quotes", "\"It's late\" - he said.",
                "upper-case", "“IT’S LATE” - HE SAID.",
                "lower-case", "“it’s late” - he said.",
                "title-case", "“It’s Late” - He Said.",
                "dashes", "“It’s late” — he said.",
                "doubled-blanks", "“It’s  late”  -  he  said.",
                "trailing-citation", "“It’s late” - he said. [3]");
        expected.forEach((name, text) -> assertEquals(
                text, variation(name).of("“It’s late” - he said.").orElseThrow().text(), name));
        assertEquals("“It’s late” – ‘now’", Typography.curly("\"It's late\" – 'now'"));
    }

    private static void thereAndBack(String name, String one, String other) {
        assertEquals(other, variant(name, one).text());
        assertEquals(one, variant(name, other).text());
    }

    private static Optional<String> swapped(String name, String sentence) {
        return Swap.of(name).rewritten(sentence).map(Variant::text);
    }

    private static Variant variant(String name, String sentence) {
        return variation(name).of(sentence).orElseThrow();
    }

    private static Variation variation(String name) {
        List<Variation> named =
                Variation.all().stream().filter(v -> v.name().equals(name)).toList();
        return named.get(0);
    }

    private static SentenceScores scores(String text) {
        return RuleScorer.shipped()
                .score(List.of(Reading.of(Article.ofBody(text)).body()));
    }

    private static String normal(String text) {
        return Reading.of(Article.ofBody(text)).body().normal().text();
    }
}
