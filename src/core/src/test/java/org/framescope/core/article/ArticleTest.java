package org.framescope.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Article ARTICLE = new Article(
            Imprint.NONE,
            Optional.of("Talks resume"),
            Optional.empty(),
            "Negotiators met.",
            List.of(Caption.of("A table"), Caption.of("A chair")),
            List.of(),
            Map.of("captions", Confidence.LOW));

    @Test
    void fieldsComeInReadingOrderWithoutThoseThatAreMissing() {
        assertEquals(
                List.of("headline", "body", "captions[0]", "captions[1]"),
                ARTICLE.fields().stream().map(Field::wireName).toList());
    }

    @Test
    void aPassageHoldsTheWordsAtItsSpan() {
        assertEquals("met", ARTICLE.cut(new Span(MainField.BODY, 12, 15)).text());
        assertEquals("chair", ARTICLE.cut(new Span(Field.caption(1), 2, 7)).text());
    }

    @Test
    void aSpanThatReachesPastItsFieldIsRefused() {
        Span past = new Span(MainField.BODY, 12, 99);
        assertThrows(IllegalArgumentException.class, () -> ARTICLE.cut(past));
        assertThrows(IllegalArgumentException.class, () -> new Span(MainField.BODY, 3, 2));
    }

    @Test
    void allCaptionsShareOneConfidence() {
        assertEquals(Confidence.LOW, ARTICLE.confidence(Field.caption(1)));
        assertEquals(Confidence.HIGH, ARTICLE.confidence(MainField.BODY));
    }
}
