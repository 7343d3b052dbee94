package org.framescope.engine.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.framescope.core.article.Article;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Genre;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    private static String problem(String json) {
        return assertThrows(InvalidInputException.class, () -> ArticleReader.read(json))
                .problem()
                .detail();
    }

    @Test
    void onlyTheBodyIsRequired() throws InvalidInputException {
        Article article = ArticleReader.read("{\"body\": \"Talks resumed.\", \"unheardOf\": [1]}");
        assertEquals("Talks resumed.", article.body());
        assertTrue(article.headline().isEmpty());
        assertTrue(article.captions().isEmpty());
    }

    @Test
    void everyFieldOfTheContractIsReadAndWrittenBackTheSame() throws InvalidInputException {
        String json =
                "{\"id\":\"a-1\",\"url\":\"https://example.org/story\",\"outlet\":\"example.org\",\"headline\":\"H\","
                        + "\"deck\":\"D\",\"byline\":\"B\",\"dateline\":\"KYIV\",\"published\":\"2022-03-14\",\"language\":\"en\","
                        + "\"body\":\"One.\\n\\nTwo.\",\"captions\":[{\"text\":\"C\",\"credit\":\"AFP\",\"imageUrl\":\"i.jpg\"}],"
                        + "\"embeds\":[{\"type\":\"social-post\",\"author\":\"@n\",\"text\":\"T\",\"url\":\"u\"}],"
                        + "\"genre\":\"press-release\",\"confidence\":{\"body\":\"high\",\"captions\":\"low\"}}";
        Article article = ArticleReader.read(json);
        assertEquals(Genre.PRESS_RELEASE, article.imprint().genre().orElseThrow());
        assertEquals(Confidence.LOW, article.confidence().get("captions"));
        assertEquals(json, Json.write(ArticleJson.of(article)));
    }

    @Test
    void aNumberIsAnIdToo() throws InvalidInputException {
        assertEquals(
                "17",
                ArticleReader.read("{\"id\": 17, \"body\": \"x\"}")
                        .imprint()
                        .id()
                        .orElseThrow());
    }

    @Test
    void whatIsNoArticleIsToldWhatWasExpectedAndFound() {
        assertTrue(problem("[]").contains("found a value of type array"), problem("[]"));
        assertTrue(problem("{}").contains("only \"body\" is required"));
        assertTrue(problem("{\"body\": 3}").contains("\"body\" to be a string"));
        assertTrue(problem("{\"body\": \"x\", \"captions\": \"c\"}").contains("\"captions\" to be a list"));
        assertTrue(problem("{\"body\": \"x\", \"genre\": \"poem\"}").contains("press-release"));
        assertTrue(problem("{\"body\": \"x\", \"confidence\": {\"body\": \"so-so\"}}")
                .contains("medium"));
    }

    @Test
    void malformedJsonIsPlacedButNeverRepeated() {
        String detail = problem("{\"body\": secret}");
        assertTrue(detail.contains("line 1"), detail);
        assertFalse(detail.contains("secret"), detail);
    }

    @Test
    void jsonBeyondTheLimitsIsRefused() {
        assertTrue(problem("[".repeat(10_000)).contains("64 levels"));
        assertTrue(
                problem("{\"body\":\"" + "x".repeat(Json.MAX_BYTES + 1) + "\"}").contains("at most"));
    }

    @Test
    void loneSurrogatesAreReadAsTheReplacementCharacter() throws InvalidInputException {
        assertEquals(
                "a\uFFFDb\uD83D\uDE00\uFFFD",
                ArticleReader.read("{\"body\":\"a\\ud800b\\ud83d\\ude00\\udc00\"}")
                        .body());
    }
}
