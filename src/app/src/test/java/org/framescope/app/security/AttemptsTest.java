package org.framescope.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        fail(attempts, "a");
        fail(attempts, "a");
        assertEquals(Optional.empty(), attempts.wait("a"));
    }

    @Test
    void aDayWithoutMistakesForgetsThem() {
        Attempts attempts = new Attempts(2, watch);
        fail(attempts, "a");
        watch.pass(Duration.ofHours(23));
        fail(attempts, "a");
        assertTrue(attempts.wait("a").isPresent(), "one in the day before counts");
        watch.pass(Duration.ofHours(25));
        fail(attempts, "a");
        assertEquals(Optional.empty(), attempts.wait("a"));
    }

    /** An office of fifty mistypes now and then; whoever guesses does so at once. */
    @Test
    void whereManyShareAKeyMistakesAreForgivenOneByOne() {
        Attempts attempts = new Attempts(3, Duration.ofMinutes(2), watch);
        for (int i = 0; i < 40; i++) {
            fail(attempts, "a");
            assertEquals(Optional.empty(), attempts.wait("a"), "mistake " + i);
            watch.pass(Duration.ofMinutes(2));
        }
        fail(attempts, "a");
        fail(attempts, "a");
        fail(attempts, "a");
        assertTrue(attempts.wait("a").isPresent(), "three at once");
        watch.pass(Duration.ofMinutes(3));
        assertEquals(Optional.empty(), attempts.wait("a"));
        fail(attempts, "a");
        assertTrue(attempts.wait("a").isPresent(), "only one was forgiven");
    }

    @Test
    void eachFurtherMistakeDoublesTheWaiting() {
        Attempts attempts = new Attempts(1, watch);
        fail(attempts, "a");
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"));
        watch.pass(Duration.ofSeconds(1));
        fail(attempts, "a");
        assertEquals(Optional.of(Duration.ofSeconds(2)), attempts.wait("a"));
        watch.pass(Duration.ofSeconds(2));
        fail(attempts, "a");
        assertEquals(Optional.of(Duration.ofSeconds(4)), attempts.wait("a"));
        watch.pass(Duration.ofSeconds(3));
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"));
        assertEquals(Optional.empty(), attempts.begin("a"));
        watch.pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), attempts.wait("a"));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        Attempts attempts = new Attempts(1, watch);
        for (int i = 0; i < 1000; i++) {
            fail(attempts, "a");
            assertTrue(attempts.wait("a").orElseThrow().compareTo(Duration.ofMinutes(15)) <= 0);
            watch.pass(Duration.ofMinutes(15));
        }
        fail(attempts, "a");
        assertEquals(Optional.of(Duration.ofMinutes(15)), attempts.wait("a"));
    }

    @Test
    void othersDoNotWaitAndASuccessForgets() {
        Attempts attempts = new Attempts(1, watch);
        fail(attempts, "a");
        assertEquals(Optional.empty(), attempts.wait("b"));
        watch.pass(Duration.ofSeconds(1));
        attempts.begin("a").orElseThrow().succeeded();
        fail(attempts, "a");
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"), "as the first");
    }

    @Test
    void inventedNamesDoNotFillTheMemory() {
        Attempts attempts = new Attempts(1, watch);
        for (int i = 0; i < 30_000; i++) {
            fail(attempts, "name-" + i);
        }
        assertEquals(Optional.empty(), attempts.wait("name-0"));
        assertTrue(attempts.wait("name-29999").isPresent());
    }

    /** Nobody's try ends before everybody has asked for theirs: as when all passwords are compared at once. */
    @Test
    void whoTriesInParallelTriesNoMoreOftenThanOneByOne() throws Exception {
        int all = 20;
        Attempts attempts = new Attempts(5, watch);
        CyclicBarrier everybody = new CyclicBarrier(all);
        Callable<Boolean> guess = () -> {
            Optional<Attempts.Try> begun = attempts.begin("a");
            everybody.await();
            begun.ifPresent(Attempts.Try::failed);
            return begun.isPresent();
        };
        assertEquals(5, count(all, guess));
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"));
        watch.pass(Duration.ofSeconds(1));
        assertEquals(1, count(all, guess), "behind the wait one at a time");
        assertEquals(Optional.of(Duration.ofSeconds(2)), attempts.wait("a"));
    }

    private static long count(int all, Callable<Boolean> guess) throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(all);
        try {
            int tried = 0;
            for (Future<Boolean> one : guessers.invokeAll(Collections.nCopies(all, guess))) {
                tried += one.get() ? 1 : 0;
            }
            return tried;
        } finally {
            guessers.shutdown();
        }
    }

    @Test
    void aTryThatProvedNothingIsGivenBack() {
        Attempts attempts = new Attempts(1, watch);
        for (int i = 0; i < 3; i++) {
            Attempts.Try begun = attempts.begin("a").orElseThrow();
            assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"), "while it runs");
            begun.close();
            assertEquals(Optional.empty(), attempts.wait("a"));
        }
    }

    @Test
    void aSuccessForgetsNoneOfThoseThatStillRun() {
        Attempts attempts = new Attempts(2, watch);
        Attempts.Try guess = attempts.begin("a").orElseThrow();
        attempts.begin("a").orElseThrow().succeeded();
        Attempts.Try another = attempts.begin("a").orElseThrow();
        assertEquals(Optional.empty(), attempts.begin("a"));
        guess.failed();
        another.failed();
        assertEquals(Optional.of(Duration.ofSeconds(1)), attempts.wait("a"));
    }

    private static void fail(Attempts attempts, String key) {
        attempts.begin(key).orElseThrow().failed();
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
