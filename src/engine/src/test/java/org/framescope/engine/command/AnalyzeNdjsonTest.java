package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

class AnalyzeNdjsonTest {

    private static final String ARTICLE = "{\"id\":%s,\"body\":\"The mayor said on Monday that the bridge would stay"
            + " open. \\u201cWe have no money for a new one,\\u201d she added.\"}";

    private static String article(Object id) {
        return ARTICLE.formatted(id);
    }

    @Test
    void oneReportForEachLineInTheirOrder() {
        CommandRun run =
                CommandRun.of(article("\"b\"") + "\n" + article(7) + "\n" + article("\"a\"") + "\n", "analyze");

        assertEquals(List.of("\"b\"", "7", "\"a\""), run.at("/id"));
        assertEquals(Exit.OK, run.exit());
        assertEquals("", run.err());
    }

    @Test
    void blankLinesGiveNothingButCount() {
        CommandRun run = CommandRun.of("\n   \r\n{\"body\":\"It rained.\"}\r\n\n{\"body\":\"It snowed.\"}", "analyze");

        assertEquals(List.of("3", "5"), run.at("/id"));
    }

    @Test
    void idsAreEchoedDigitForDigit() {
        String input = IntStream.range(0, 4)
                .mapToObj(i -> article(List.of("1.50", "123456789012345678901234567890", "1e400", "\"\\ud83d\"")
                        .get(i)))
                .collect(Collectors.joining("\n"));

        List<String> lines = CommandRun.of(input, "analyze").lines();

        assertTrue(lines.get(0).startsWith("{\"id\":1.50,"), lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"id\":123456789012345678901234567890,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"id\":1e400,"), lines.get(2));
        assertTrue(lines.get(3).startsWith("{\"id\":\"\uFFFD\","), lines.get(3));
    }

    @Test
    void aBadLineGivesAnErrorInItsPlaceAndTheOthersTheirReports() {
        String input = String.join(
                "\n",
                article(1),
                "garbage",
                "{\"id\":\"x\",\"headline\":\"No body\"}",
                "[]",
                "{\"id\":9,\"body\":",
                article(2));

        CommandRun run = CommandRun.of(input, "analyze");

        assertEquals(List.of("1", "2", "\"x\"", "4", "9", "2"), run.at("/id"));
        assertEquals(List.of("", "2", "3", "4", "5", ""), run.at("/error/line"));
        assertEquals(
                "\"urn:framescope:problem:malformed-json\"",
                run.at("/error/type").get(1));
        assertEquals(
                "\"urn:framescope:problem:not-an-article\"",
                run.at("/error/type").get(2));
        assertEquals(Exit.PROBLEM, run.exit());
    }

    @Test
    void anOverlongLineIsSkippedAndKeepsItsId() {
        String huge = "{\"id\":\"huge\",\"body\":\"" + "a ".repeat(Json.MAX_BYTES / 2) + "\"}";

        CommandRun run = CommandRun.of(huge + "\n" + article(2), "analyze", "--input", "ndjson");

        assertEquals(List.of("\"huge\"", "2"), run.at("/id"));
        assertEquals(
                "\"urn:framescope:problem:too-large\"", run.at("/error/type").get(0));
    }

    @Test
    void nestingBeyondTheLimitIsThatLinesError() {
        String deep = "{\"id\":1,\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",\"body\":\"It rained.\"}";

        CommandRun run = CommandRun.of(article(0) + "\n" + deep + "\n" + article(2), "analyze");

        assertEquals(List.of("0", "1", "2"), run.at("/id"));
        assertEquals(
                "\"urn:framescope:problem:too-deep-or-long\"",
                run.at("/error/type").get(1));
    }

    @Test
    void aByteOrderMarkIsSkippedAndInvalidBytesAreReplaced() {
        byte[] input = "\uFEFF{\"id\":\"?\",\"body\":\"It rained.\"}".getBytes(StandardCharsets.UTF_8);
        input[3 + 7] = (byte) 0xFF;

        assertEquals(List.of("\"\uFFFD\""), CommandRun.of(input, "analyze").at("/id"));
    }

    @Test
    void theBytesDoNotDependOnTheNumberOfThreads() {
        String input = IntStream.range(0, 40)
                .mapToObj(i -> i % 7 == 3 ? "broken" : article(i))
                .collect(Collectors.joining("\n"));

        String one = CommandRun.of(input, "analyze", "--threads", "1").out();

        assertEquals(one, CommandRun.of(input, "analyze", "--threads", "4").out());
        assertEquals(one, CommandRun.of(input, "analyze", "--threads", "9").out());
    }

    @Test
    void noInputGivesNoReport() {
        CommandRun run = CommandRun.of("", "analyze");

        assertEquals(Exit.OK, run.exit());
        assertEquals("", run.out());
    }

    @Test
    void articlesThatCameAsSuchAreNotRepeatedInTheirReports() {
        assertFalse(CommandRun.of(article(1), "analyze").out().contains("\"article\":"));
    }
}
