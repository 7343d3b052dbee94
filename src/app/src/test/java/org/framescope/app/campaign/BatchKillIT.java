package org.framescope.app.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two services on one PostgreSQL are killed ({@code kill -9}) while they work on a batch, and the database is stopped:
 * nothing is lost, nothing is there twice. {@code ./framescope bench kills} does the same 500 times.
 */
class BatchKillIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingIsThereTwice() throws Exception {
        assertTrue(Files.exists(JAR), "package the service first: " + JAR);
        Campaign campaign =
                new Campaign(JAR, 400, KILLS, Duration.ofSeconds(3), Duration.ofMillis(180), Duration.ofMinutes(2), 9);
        Outcome outcome = new Ordeal(campaign, folder, line -> {}).run();
        assertEquals(KILLS, outcome.kills(), outcome::table);
        assertEquals(400, outcome.articles());
        assertEquals(0, outcome.lost(), outcome::table);
        assertEquals(0, outcome.duplicated(), outcome::table);
        assertTrue(outcome.takenAgain() > 0, "no kill hit any work");
        assertTrue(outcome.same(), outcome::table);
        assertTrue(outcome.secondsToGoOn() < 10, outcome::table);
    }
}
