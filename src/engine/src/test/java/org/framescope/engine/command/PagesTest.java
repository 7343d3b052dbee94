package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final String STORY = """
            News / Weather

            Storm closes the harbor for a third day

            Waves broke over the pier on Tuesday. (Photo: City Archive)

            The harbor stayed closed on Tuesday for the third day in a row, the port office said.

            “We will open when it is safe,” the harbor master, Ada Lind, told reporters in the afternoon.
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void extractSaysWhatItKeptAndDroppedOneLineAFile() throws IOException {
        CommandRun run = CommandRun.of("", "extract", file("b.txt", STORY), file("a.txt", STORY));

        assertEquals(2, run.lines().size());
        assertEquals(
                "\"Storm closes the harbor for a third day\"",
                run.at("/article/headline").get(0));
        assertEquals("\"breadcrumb\"", run.at("/dropped/0/reason").get(0));
        assertTrue(run.at("/kept/0/field").get(0).length() > 2);
        assertEquals(Exit.OK, run.exit());
    }

    @Test
    void aTextIsExtractedAndItsReportCarriesTheArticle() throws IOException {
        CommandRun run = CommandRun.of("", "analyze", file("storm.txt", STORY));

        assertEquals(List.of("\"storm.txt\""), run.at("/id"));
        assertEquals(List.of("\"Storm closes the harbor for a third day\""), run.at("/article/headline"));
    }

    @Test
    void aTextThroughAPipeIsKnownByItsBeginning() {
        CommandRun run = CommandRun.of(STORY, "analyze");

        assertEquals(List.of("1"), run.at("/id"));
        assertEquals(List.of("\"Storm closes the harbor for a third day\""), run.at("/article/headline"));
    }

    @Test
    void aPageIsReadAsAPage() {
        String page =
                "<!doctype html><html><body><article><h1>Storm closes the harbor</h1><p>The harbor stayed closed on"
                        + " Tuesday for the third day in a row, the port office said.</p></article></body></html>";

        assertTrue(CommandRun.of(page, "analyze").at("/article/body").get(0).startsWith("\"The harbor stayed closed"));
    }

    @Test
    void whatIsNeitherPageNorTextIsRefusedInItsPlace() throws IOException {
        Path binary = Files.write(folder.resolve("picture"), new byte[] {0, 1, 2, 0, 0, 7, 0, 0, 0, 0, 3, 0, 0});

        CommandRun run = CommandRun.of("", "extract", binary.toString(), file("a.txt", STORY));

        assertEquals(
                "\"urn:framescope:problem:unreadable-input\"",
                run.at("/error/type").get(0));
        assertEquals(2, run.lines().size());
        assertEquals(Exit.PROBLEM, run.exit());
    }

    @Test
    void extractTakesNoArticles() {
        assertTrue(CommandRun.of("{}", "extract", "--input", "ndjson").err().contains("go to analyze"));
    }
}
