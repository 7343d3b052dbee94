package org.framescope.train.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {

    @TempDir
    private Path folder;

    /** Another process: claims the work and keeps at it until it is ended. */
    static final class Worker {
        public static void main(String... arguments) throws IOException {
            new Claim(Path.of(arguments[0])).now(() -> {
                System.out.write('!');
                System.out.flush();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                return null;
            });
        }
    }

    @Test
    void leavesWhatAnotherProcessDoesAndTakesWhatItLeft() throws Exception {
        Path work = folder.resolve("runs/fold-0");
        List<String> done = new ArrayList<>();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        work.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals('!', other.getInputStream().read());
            assertFalse(new Claim(work).now(() -> done.add("too early")));
            assertTrue(new Claim(folder.resolve("runs/fold-1")).now(() -> done.add("another fold")));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertTrue(new Claim(work).wait(() -> done.add("afterwards")));
        assertEquals(List.of("another fold", "afterwards"), done);
    }
}
