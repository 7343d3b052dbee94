package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a process of its own that is killed again and again ({@code kill -9}) leaves what an undisturbed one leaves. */
class BatchKillIT {

    private static final int ARTICLES = 800;
    private static final int KILLS = 2;

    @TempDir
    private Path folder;

    private Process start(Path in, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dframescope.models.dir=" + Files.createDirectories(folder.resolve("none")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "batch",
                        in.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private Path articles() throws IOException {
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String body = "The council met for the " + i
                    + "th time. \\\"We agree,\\\" Anna Weber said. ".repeat(1 + random.nextInt(40));
            lines.add("{\"id\":" + i + ",\"outlet\":\"outlet-" + i % 7 + "\",\"body\":\"" + body + "\"}");
        }
        return Files.write(folder.resolve("in.ndjson"), lines);
    }

    /** Waits until the batch has got some way further, or has ended. */
    private static boolean wentOn(Process process, Path out, Random random) throws InterruptedException, IOException {
        Path reports = out.resolve("reports.ndjson");
        long before = Files.exists(reports) ? Files.size(reports) : 0;
        while (process.isAlive() && (!Files.exists(reports) || Files.size(reports) <= before)) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return process.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
    }

    @Test
    void nothingIsLostOrWrittenTwice() throws IOException, InterruptedException {
        Path in = articles();
        Path out = folder.resolve("killed");
        Random random = new Random(2);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(in, out);
            if (wentOn(process, out, random)) {
                break;
            }
            process.destroyForcibly().waitFor();
        }
        assertEquals(0, start(in, out).waitFor(), Files.readString(folder.resolve("log")));
        Path whole = folder.resolve("whole");
        assertEquals(0, start(in, whole).waitFor(), Files.readString(folder.resolve("log")));
        assertEquals(-1, Files.mismatch(whole.resolve("reports.ndjson"), out.resolve("reports.ndjson")));
        assertEquals(Files.readString(whole.resolve("manifest.json")), Files.readString(out.resolve("manifest.json")));
        assertTrue(Files.readString(out.resolve("manifest.json")).contains("\"in\" : " + ARTICLES));
    }
}
