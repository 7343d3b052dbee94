package org.framescope.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes those wait who guess: after some failures under one key, each further one doubles the time until the next try
 * counts. A success forgets them, and so does a day without any, for an address that many share would else come to its
 * limit some day. A try that has not ended counts as a failure, so that many at once are no more than as many one after
 * another. Where many share a key, one failure is forgiven every few minutes: people mistype all day, and guess wrong at once.
 */
final class Attempts {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** For whoever must wait until another's try has ended. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Without a failure for so long all are forgotten. */
    private static final Duration MEMORY = Duration.ofDays(1);

    /** An attacker who invents names must not fill the memory; the oldest are forgotten first. */
    private static final int MOST_KEYS = 20_000;

    private final int free;
    private final Duration forgiving;
    private final Clock clock;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /** What happened under one key, how many tries have not ended, and when the next one counts. */
    private record Tally(int failures, int running, Instant until) {

        static final Tally NONE = new Tally(0, 0, Instant.EPOCH);

        Tally begun() {
            return new Tally(failures, running + 1, until);
        }

        /** Some failures less, and the time for which they were forgiven is over. */
        Tally forgiven(long number, Duration each) {
            return number <= 0
                    ? this
                    : new Tally(failures - Math.toIntExact(number), running, until.plus(each.multipliedBy(number)));
        }

        /** One try less; a key may have been forgotten meanwhile. */
        Tally ended() {
            return new Tally(failures, Math.max(0, running - 1), until);
        }
    }

    /** A try under one key. Closed before it was known how it ended, it counts for nothing. */
    final class Try implements AutoCloseable {

        private final String key;
        private boolean ended;

        private Try(String key) {
            this.key = key;
        }

        void failed() {
            ended = true;
            fail(key);
        }

        void succeeded() {
            ended = true;
            forget(key);
        }

        @Override
        public void close() {
            if (!ended) {
                giveBack(key);
            }
        }
    }

    /**
     * Sets up the waiting.
     *
     * @param free failures that cost no time
     */
    Attempts(int free, Clock clock) {
        this(free, MEMORY, clock);
    }

    /**
     * Sets up the waiting where many share a key.
     *
     * @param free failures that cost no time
     * @param forgiving after so long without a failure one is forgiven, after twice so long another
     */
    Attempts(int free, Duration forgiving, Clock clock) {
        this.free = free;
        this.forgiving = forgiving;
        this.clock = clock;
    }

    /** How long one must wait before a try counts; empty where one need not. */
    synchronized Optional<Duration> wait(String key) {
        Tally known = tally(key);
        Duration left = Duration.between(clock.instant(), known.until());
        if (!left.isNegative() && !left.isZero()) {
            return Optional.of(left);
        }
        boolean room = known.running() == 0 || known.failures() + known.running() < free;
        return room ? Optional.empty() : Optional.of(SHORTEST);
    }

    /** Begins a try; empty where one must wait. */
    synchronized Optional<Try> begin(String key) {
        if (wait(key).isPresent()) {
            return Optional.empty();
        }
        put(key, tally(key).begun());
        return Optional.of(new Try(key));
    }

    private synchronized void fail(String key) {
        Tally known = tally(key).ended();
        int count = known.failures() + 1;
        put(key, new Tally(count, known.running(), clock.instant().plus(delay(count))));
    }

    private synchronized void forget(String key) {
        put(key, new Tally(0, tally(key).ended().running(), Instant.EPOCH));
    }

    private synchronized void giveBack(String key) {
        put(key, tally(key).ended());
    }

    private Tally tally(String key) {
        Tally known = tallies.getOrDefault(key, Tally.NONE);
        long forgiven = Duration.between(known.until(), clock.instant()).dividedBy(forgiving);
        boolean old = !known.until().plus(MEMORY).isAfter(clock.instant()) || forgiven >= known.failures();
        return old ? new Tally(0, known.running(), Instant.EPOCH) : known.forgiven(forgiven, forgiving);
    }

    private void put(String key, Tally tally) {
        tallies.remove(key);
        if (tally.failures() > 0 || tally.running() > 0) {
            tallies.put(key, tally);
        }
        if (tallies.size() > MOST_KEYS) {
            tallies.remove(tallies.keySet().iterator().next());
        }
    }

    private Duration delay(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - free, Long.SIZE / 4);
        Duration delay = SHORTEST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
