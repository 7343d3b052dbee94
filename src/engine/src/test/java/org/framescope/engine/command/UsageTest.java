package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framescope.engine.text.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    private static final String ARTICLE = "{\"body\":\"It rained.\"}";

    private static void complains(String part, String... args) {
        CommandRun run = CommandRun.of("", args);
        assertEquals(Exit.PROBLEM, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("framescope: ") && run.err().contains(part), run.err());
        assertEquals("", run.out());
    }

    @Test
    void whatCannotBeUsedIsSaidInOneSentence(@TempDir Path folder) {
        complains("no such file: nowhere.ndjson", "analyze", "nowhere.ndjson");
        complains("found a folder: ", "analyze", folder.toString());
        complains("no such analyzer: horoscope", "analyze", "--only", "frames,horoscope");
        complains("expected one of", "analyze", "--format", "xml");
        complains("Unknown option: '--loud'", "analyze", "--loud");
        complains("--threads", "analyze", "--threads", "0");
        complains("only once", "analyze", "-", "-");
        complains("say what to do");
    }

    @Test
    void onATerminalWithoutAFileItAsksForOne() {
        StringWriter err = new StringWriter();
        Console typed = new Console(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintWriter(err),
                true,
                true,
                Paper.PLAIN,
                CommandRun.TODAY);

        assertEquals(Exit.PROBLEM, Main.run(typed, "analyze"));
        assertTrue(err.toString().contains("name a FILE"), err.toString());
    }

    @Test
    void aReaderThatGoesAwayEndsItQuietly() {
        StringWriter err = new StringWriter();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        byte[] input = (ARTICLE + "\n").repeat(50).getBytes(StandardCharsets.UTF_8);

        int exit = Main.run(
                new Console(
                        new ByteArrayInputStream(input),
                        closed,
                        new PrintWriter(err),
                        false,
                        false,
                        Paper.PLAIN,
                        CommandRun.TODAY),
                "analyze");

        assertEquals(Exit.BROKEN_PIPE, exit);
        assertEquals("", err.toString());
    }

    @Test
    void filesAreReadInTheOrderOfTheArguments(@TempDir Path folder) throws IOException {
        Path many = Files.writeString(
                folder.resolve("many.jsonl"), "{\"id\":1,\"body\":\"A.\"}\n{\"id\":2,\"body\":\"B.\"}");
        Path one = Files.writeString(folder.resolve("one.json"), "{\n\"id\":3,\n\"body\":\"C.\"\n}");

        CommandRun run = CommandRun.of("{\"id\":4,\"body\":\"D.\"}", "analyze", one.toString(), "-", many.toString());

        assertEquals(List.of("3", "4", "1", "2"), run.at("/id"));
    }

    @Test
    void oneArticleAsJsonIsAnObjectAndSeveralAreAList() {
        assertTrue(CommandRun.of(ARTICLE, "analyze", "--format", "json").out().startsWith("{"));
        assertTrue(CommandRun.of(ARTICLE + "\n" + ARTICLE, "analyze", "--format", "json")
                .out()
                .startsWith("["));
    }

    @Test
    void theVersionIsTold() {
        assertTrue(CommandRun.of("", "--version").out().startsWith("framescope "));
    }
}
