package org.framescope.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who guesses waits, and who asks too often is told so. */
class AttemptsTest {

    private final Watch watch = new Watch();

    /** A clock that stands until it is moved. */
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-26T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void theFirstMistakesCostNothing() {
        Attempts attempts = new Attempts(3, watch);
        attempts.failed("a");
        attempts.failed("a");
        assertEquals(Optional.empty(), attempts.wait("a"));
    }

    @Test
    void eachFurtherMistakeDoublesTheWaiting() {
        Attempts attempts = new Attempts(1, watch);
        attempts.failed("a");
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"));
        attempts.failed("a");
        assertEquals(Optional.of(Duration.ofSeconds(2)), attempts.wait("a"));
        attempts.failed("a");
        assertEquals(Optional.of(Duration.ofSeconds(4)), attempts.wait("a"));
        watch.pass(Duration.ofSeconds(3));
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"));
        watch.pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), attempts.wait("a"));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        Attempts attempts = new Attempts(1, watch);
        for (int i = 0; i < 1000; i++) {
            attempts.failed("a");
        }
        assertEquals(Optional.of(Duration.ofMinutes(15)), attempts.wait("a"));
    }

    @Test
    void othersDoNotWaitAndASuccessForgets() {
        Attempts attempts = new Attempts(1, watch);
        attempts.failed("a");
        assertEquals(Optional.empty(), attempts.wait("b"));
        attempts.succeeded("a");
        assertEquals(Optional.empty(), attempts.wait("a"));
    }

    @Test
    void inventedNamesDoNotFillTheMemory() {
        Attempts attempts = new Attempts(1, watch);
        for (int i = 0; i < 30_000; i++) {
            attempts.failed("name-" + i);
        }
        assertEquals(Optional.empty(), attempts.wait("name-0"));
        assertTrue(attempts.wait("name-29999").isPresent());
    }

    @Test
    void aShareIsUsedUpAndFillsAgain() {
        RateLimit limit = new RateLimit(watch);
        for (int i = 0; i < 60; i++) {
            assertTrue(limit.take("a", 60));
        }
        assertEquals(false, limit.take("a", 60));
        assertTrue(limit.take("b", 60));
        watch.pass(Duration.ofMillis(1100));
        assertTrue(limit.take("a", 60));
        assertEquals(false, limit.take("a", 60));
    }
}
