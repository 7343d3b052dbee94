package org.framescope.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class TaggingWindowsTest {

    private static final int LONGEST = 12;

    private static List<TaggingWindow> windows(FieldText text) throws IOException {
        byte[] json = TinyBundle.tokenizer(TinyAttribution.WORDS).getBytes(StandardCharsets.UTF_8);
        try (WordPieceTokenizer tokenizer = WordPieceTokenizer.read(json, LONGEST)) {
            return new TaggingWindows(tokenizer, LONGEST).of(text);
        }
    }

    private static FieldText body(String text) {
        return Reading.of(Article.ofBody(text)).body();
    }

    @Test
    void everyTokenStandsInOneWindow() throws IOException {
        for (String text : List.of(
                "One.",
                "It rained. It rained again. And then it rained some more, they say.",
                "A sentence of so many words that no window holds it, not even the one that was made for it alone, goes on.",
                "\uFE0F\n\nAn odd start.\n\n\u200B\u200B and (brackets) — dashes…",
                "word ".repeat(500))) {
            FieldText field = body(text);
            int next = 0;
            for (TaggingWindow window : windows(field)) {
                assertEquals(next, window.firstWord(), text);
                assertTrue(window.pieces().length <= LONGEST, text);
                next += window.words();
            }
            assertEquals(field.tokens().size(), next, text);
        }
    }

    @Test
    void sentencesStayWholeWhereTheyFit() throws IOException {
        List<TaggingWindow> windows = windows(body("Weber mumbled it all day. Taxes will soar in spring, he said."));
        assertEquals(
                List.of(0, 6), windows.stream().map(TaggingWindow::firstWord).toList());
    }

    @Test
    void theEndMarkStandsBetweenParagraphs() throws IOException {
        List<TaggingWindow> windows = windows(body("Weber mumbled.\n\nTaxes will soar."));
        assertEquals(1, windows.size());
        assertArrayEquals(
                new long[] {1, 3, 4, 0, 2, 5, 6, 7, 0, 2}, windows.get(0).pieces());
        assertArrayEquals(new int[] {1, 2, 3, 5, 6, 7, 8}, windows.get(0).firstPieces());
    }

    @Test
    void marksAreReadStraight() {
        assertEquals("\"it's\" 'so'", PlainMarks.in("\u201Cit\u2019s\u201D \u2018so\u2019"));
    }
}
