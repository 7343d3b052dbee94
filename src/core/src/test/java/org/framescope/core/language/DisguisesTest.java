package org.framescope.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.Disguise.Kind;
import org.junit.jupiter.api.Test;

class DisguisesTest {

    @Test
    void aWordOfLookalikesOnlyIsReadAsLatinAmongLatinWords() {
        assertEquals(
                "We want peace now.",
                NormalText.of("We want \u0440\u0435\u0430\u0441\u0435 now.").text());
        assertEquals(
                "A 10-hour talk in the U.S. now",
                NormalText.of("\u0410 10-hour talk in the U.\u0405. now").text());
        assertEquals("a party", NormalText.of("\u0430 party").text());
        assertEquals(
                "Is a peace case closed?",
                NormalText.of("\u0406\u0455 \u0430 \u0440\u0435\u0430\u0441\u0435 \u0441\u0430\u0455\u0435 closed?")
                        .text());
    }

    @Test
    void aWordInItsOwnAlphabetStaysAsItIs() {
        List<String> kept = List.of(
                "\u0421\u043E\u0431\u0430\u043A\u0430 \u0441\u043F\u0438\u0442.",
                "\u0441 \u0420\u043E\u0441\u0441\u0438\u0435\u0439 \u0438 \u0430",
                "The word “\u0441\u043E\u0440” means litter.");
        kept.forEach(text -> assertEquals(text, NormalText.of(text).text()));
    }

    @Test
    void wordsOfLookalikesCountOnlyBesideAMixedWord() {
        assertEquals(List.of(), kinds("Athens club \u0391\u0395\u039A won on Sunday."));
        assertEquals(
                List.of(Kind.LOOKALIKE, Kind.LOOKALIKE),
                kinds("We want \u0440\u0435\u0430\u0441\u0435 for the p\u0430rty."));
    }

    @Test
    void aWordOfTwoAlphabetsThatCannotPassForLatinIsNoDisguise() {
        assertEquals(List.of(), kinds("They sell Windows\u043E\u0432 and \u0394T sensors."));
    }

    @Test
    void tagsAreFoundWhereTheyStandButNotInAFlag() {
        String tags = "\uDB40\uDC61\uDB40\uDC62";
        assertEquals(List.of(Kind.INVISIBLE), kinds("A plain word" + tags + " here."));
        assertEquals(
                "A plain word here.",
                NormalText.of("A plain word" + tags + " here.").text());
        assertEquals(List.of(), kinds("England \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F won."));
    }

    @Test
    void aVariationSelectorInsideAWordIsDropped() {
        assertEquals("party", NormalText.of("p\uFE0Farty").text());
        assertEquals(List.of(Kind.INVISIBLE), kinds("The p\uFE0Farty won."));
    }

    @Test
    void hiddenMarksDivideNeitherSentencesNorNames() {
        String plain = "Sen. Ron Hale met Dr. Amy Ford at 3 p.m. in the U.S. on Monday. It rained.";
        String marked = plain.replace(".", "\u200F.\u200E").replace(" ", "\u200F \u200E");
        FieldText one = Reading.of(Article.ofBody(plain)).body();
        FieldText other = Reading.of(Article.ofBody(marked)).body();
        assertEquals(2, other.sentences().size());
        assertEquals(
                one.names().stream().map(NamePhrase::text).toList(),
                other.names().stream().map(NamePhrase::text).toList());
    }

    @Test
    void anOverrideEndsWithItsParagraph() {
        List<Disguise> found = Disguises.of("One \u202Eowt\nthree four");
        assertEquals(List.of(new Disguise(Kind.REORDERED, 5, 8, List.of(0x202E))), found);
    }

    @Test
    void halfAMillionOddCharactersTakeNoTime() {
        List<String> odd =
                List.of("\u0430", "\u0430b", "a\u200B", "\u202Ea", "\u202Bx\u202C", "\u00AD", "\uDB40\uDC61");
        for (String scrap : odd) {
            String text = scrap.repeat(500_000 / scrap.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                NormalText.of(text);
                Disguises.of(text);
            });
        }
    }

    private static List<Kind> kinds(String text) {
        return Disguises.of(text).stream().map(Disguise::kind).toList();
    }
}
