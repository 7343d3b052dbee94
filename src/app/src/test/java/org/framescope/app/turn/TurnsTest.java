package org.framescope.app.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final ExecutorService many = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        many.shutdownNow();
    }

    @Test
    void neverServesMoreAtATimeThanItShould() throws Exception {
        assertEquals(3, mostAtATime(new Turns(3, Duration.ofMinutes(1))));
    }

    /** Sends forty requests and says how many of them were served at once at most. */
    private int mostAtATime(Turns turns) throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int own = i;
            all.add(many.submit(() -> turns.take(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                TimeUnit.MILLISECONDS.sleep(2);
                now.decrementAndGet();
                return own;
            })));
        }
        for (int i = 0; i < 40; i++) {
            assertEquals(i, all.get(i).get(1, TimeUnit.MINUTES));
        }
        return most.get();
    }

    @Test
    void whoeverFailsGivesItsTurnBack() throws Exception {
        Turns turns = new Turns(1, Duration.ofMinutes(1));
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.take(() -> {
                        throw new IllegalStateException("refused");
                    }));
        }
        assertEquals("served", turns.take(() -> "served"));
    }

    @Test
    void whoeverEndsItsTurnEarlyLetsTheNextIn() throws Exception {
        Turns turns = new Turns(1, Duration.ofMinutes(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<Boolean> writer = many.submit(() -> turns.take(() -> {
            turns.end();
            begun.countDown();
            return end.await(1, TimeUnit.MINUTES);
        }));
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        assertEquals("served meanwhile", turns.take(() -> "served meanwhile"));
        end.countDown();
        assertTrue(writer.get(1, TimeUnit.MINUTES));
        assertEquals(1, mostAtATime(turns));
    }

    @Test
    void whoeverHasATurnNeedsNoOther() throws Exception {
        Turns turns = new Turns(1, Duration.ofMinutes(1));
        assertEquals("inner", turns.take(() -> turns.take(() -> "inner")));
        assertEquals(1, mostAtATime(turns));
    }

    @Test
    void whoeverWaitedTooLongGoesOnAndTakesNobodysTurn() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(20));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<Boolean> first = many.submit(() -> turns.take(() -> {
            begun.countDown();
            return end.await(1, TimeUnit.MINUTES);
        }));
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        assertEquals("went on", turns.take(() -> "went on"));
        end.countDown();
        assertTrue(first.get(1, TimeUnit.MINUTES));
        assertEquals("free again", turns.take(() -> "free again"));
    }
}
