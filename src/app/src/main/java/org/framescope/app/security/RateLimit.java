package org.framescope.app.security;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests one caller may send: a bucket that fills evenly and is emptied by each request. */
final class RateLimit {

    private static final int MOST_KEYS = 20_000;
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>();

    /** What is left of a caller's share, and since when. */
    private record Bucket(double left, long since) {}

    RateLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes one request of a caller's share; says whether one was left.
     *
     * @param perMinute the share, which may be used up at once
     */
    synchronized boolean take(String key, int perMinute) {
        // A machine's clock may be set back; nobody waits longer for it.
        long now = clock.millis();
        Bucket known = buckets.remove(key);
        double left = known == null
                ? perMinute
                : Math.min(perMinute, known.left() + Math.max(0, now - known.since()) * perMinute / MINUTE);
        boolean granted = left >= 1;
        buckets.put(key, new Bucket(granted ? left - 1 : left, now));
        if (buckets.size() > MOST_KEYS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return granted;
    }
}
