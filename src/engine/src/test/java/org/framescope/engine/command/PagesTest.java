package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framescope.engine.extract.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final String HEADLINE = "\"Kiev and Moscow return to the table, each claiming headway\"";
    private static final String STORY = story();

    @TempDir
    private Path folder;

    private static String story() {
        try (InputStream in = Extraction.class.getResourceAsStream("/org/framescope/engine/examples/peace-talks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void extractSaysWhatItKeptAndDroppedOneLineAFile() throws IOException {
        CommandRun run = CommandRun.of("", "extract", file("b.txt", STORY), file("a.txt", STORY));

        assertEquals(2, run.lines().size());
        assertEquals(HEADLINE, run.at("/article/headline").get(0));
        assertEquals("\"breadcrumb\"", run.at("/dropped/0/reason").get(0));
        assertTrue(run.at("/kept/0/field").get(0).length() > 2);
        assertEquals(Exit.OK, run.exit());
    }

    @Test
    void aTextIsExtractedAndItsReportCarriesTheArticle() throws IOException {
        CommandRun run = CommandRun.of("", "analyze", file("storm.txt", STORY));

        assertEquals(List.of("\"storm.txt\""), run.at("/id"));
        assertEquals(List.of(HEADLINE), run.at("/article/headline"));
    }

    @Test
    void aTextThroughAPipeIsKnownByItsBeginning() {
        CommandRun run = CommandRun.of(STORY, "analyze");

        assertEquals(List.of("1"), run.at("/id"));
        assertEquals(List.of(HEADLINE), run.at("/article/headline"));
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
    void extractionsCanBeReadByAPerson() throws IOException {
        String text = CommandRun.of("", "extract", "--format", "text", file("a.txt", STORY))
                .out();

        assertTrue(text.startsWith("headline    Kiev and Moscow return"), text);
        assertTrue(text.contains("  breadcrumb: Home / World / Europe"), text);
    }

    @Test
    void extractTakesNoArticles() {
        assertTrue(CommandRun.of("{}", "extract", "--input", "ndjson").err().contains("go to analyze"));
    }
}
