package org.framescope.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes those wait who guess: after some failures under one key, each further one doubles the time until the next try
 * counts. A success forgets them.
 */
final class Attempts {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** An attacker who invents names must not fill the memory; the oldest are forgotten first. */
    private static final int MOST_KEYS = 20_000;

    private final int free;
    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    /** Failures under one key. */
    private record Failures(int count, Instant until) {}

    /**
     * Sets up the waiting.
     *
     * @param free failures that cost no time
     */
    Attempts(int free, Clock clock) {
        this.free = free;
        this.clock = clock;
    }

    /** How long one must wait before a try counts; empty where one need not. */
    synchronized Optional<Duration> wait(String key) {
        Failures known = failures.get(key);
        if (known == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), known.until());
        return Optional.of(left).filter(d -> !d.isNegative() && !d.isZero());
    }

    synchronized void failed(String key) {
        int count = failures.containsKey(key) ? failures.get(key).count() + 1 : 1;
        failures.remove(key);
        failures.put(key, new Failures(count, clock.instant().plus(delay(count))));
        if (failures.size() > MOST_KEYS) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private Duration delay(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - free, Long.SIZE / 4);
        Duration delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
