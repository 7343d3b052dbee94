package org.framescope.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddInputTest {

    private static final String PARAGRAPH = "<p>" + PageFixtures.LEAD + "</p>";

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n\t ", "<html></html>", "<!-- nothing -->"})
    void nothingGivesAnEmptyArticle(String nothing) {
        Extraction extraction = Extractor.extract(Input.pasted(nothing));
        assertEquals("", extraction.article().body());
        assertEquals(0, extraction.kept().size());
    }

    @Test
    void binaryFilesAreRefusedWithAWordOnWhatToDo() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 0, 0, 1, 8, 2, 0, 0, 0, 5};
        byte[] pdf = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);
        assertRefused(UnreadableInputException.Cause.BINARY, image);
        assertRefused(UnreadableInputException.Cause.BINARY, pdf);
    }

    private static void assertRefused(UnreadableInputException.Cause cause, byte[] bytes) {
        UnreadableInputException refusal =
                assertThrows(UnreadableInputException.class, () -> Input.of("a", Optional.empty(), bytes));
        assertEquals(cause, refusal.matter());
        assertTrue(refusal.getMessage().contains("paste the article's text instead"));
    }

    @Test
    void controlCharactersGoAndLoneSurrogatesAreReplaced() {
        assertEquals(
                "ab\uFFFDcd",
                Extractor.extract(Input.text("a\0b\uD800cd")).article().body());
    }

    @Test
    void lettersBeyondTheFirstPlaneStay() {
        String text = "The council \uD83D\uDE00 voted.";
        assertEquals(text, Extractor.extract(Input.text(text)).article().body());
    }

    static Stream<String> large() {
        return Stream.of(
                "a".repeat(5_000_000),
                "ab\n".repeat(300_000),
                "\n".repeat(5_000_000),
                "\"".repeat(200_000),
                "a | ".repeat(200_000),
                "March 14, 2022\n\n".repeat(5_000),
                "The mayor speaks. (AFP photo)\n".repeat(4_000),
                "x\n— A (@b) March 13, 2022\n".repeat(2_000),
                "<html>" + "<div>".repeat(4_000) + PARAGRAPH,
                "<html>" + "<b><p>".repeat(3_000) + PARAGRAPH,
                "<html><body><div class=\"" + "nav share ".repeat(50_000) + "\">" + PARAGRAPH,
                "<html><body>" + ("<div>" + PARAGRAPH + "</div>").repeat(3_000),
                "<html>" + "<".repeat(500_000),
                "<html><script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script>" + PARAGRAPH);
    }

    @ParameterizedTest
    @MethodSource("large")
    void largeInputsAreReadInTime(String input) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Extractor.extract(Input.pasted(input)));
    }

    static Stream<String> overgrown() {
        return Stream.of(
                "<html>" + "<div>".repeat(1_000_000),
                "<html>" + "<div>".repeat(10_000) + PARAGRAPH,
                "<html><table>" + "<b>x</b>".repeat(20_000),
                "<html><p>" + "&amp;".repeat(900_000),
                "<html><p class=\"" + "x ".repeat(2_000_000) + "\">" + PARAGRAPH,
                "<html><p title=\"" + "x".repeat(4_000_000),
                "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html><p>&b;" + PARAGRAPH);
    }

    @ParameterizedTest
    @MethodSource("overgrown")
    void pagesOfMoreElementsThanAnyArticleAreRefused(String page) {
        UnreadableInputException refusal =
                assertThrows(UnreadableInputException.class, () -> Extractor.extract(Input.html(page)));
        assertEquals(UnreadableInputException.Cause.TOO_COMPLEX, refusal.matter());
    }

    @Test
    void documentsBeyondTheLimitAreRefused() {
        UnreadableInputException refusal =
                assertThrows(UnreadableInputException.class, () -> Input.text("x".repeat(Input.LIMIT + 1)));
        assertEquals(UnreadableInputException.Cause.TOO_LARGE, refusal.matter());
    }
}
