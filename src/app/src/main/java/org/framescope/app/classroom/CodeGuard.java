package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Network;

/**
 * Keeps codes from being guessed. Only wrong codes count, so a whole school behind one address joins as fast as it can
 * type; and somebody there who guesses costs the others no more than a short wait, and those who scan the QR code nothing.
 */
@Singleton
class CodeGuard {

    /** Thirty pupils may each mistype twice at once. Refilled, an address has 8,640 wrong codes a day out of 1.4 million. */
    private static final int PER_ADDRESS = 60;

    private static final Duration REFILL = Duration.ofSeconds(10);
    private static final int FOR_ALL = 600;
    private static final Duration REFILL_FOR_ALL = Duration.ofSeconds(1);

    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Bucket all;
    private final Map<String, Bucket> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Inject
    CodeGuard(Clock clock) {
        this.clock = clock;
        this.all = new Bucket(FOR_ALL, REFILL_FOR_ALL, clock.instant());
    }

    /** Asks before a code is looked up; too many wrong ones lately are a problem. */
    synchronized void ask(String address) {
        Instant now = clock.instant();
        Bucket mine = addresses.get(Network.of(address));
        boolean spent = mine != null && mine.isSpent(now);
        if (!spent && !all.isSpent(now)) {
            return;
        }
        Duration wait = spent ? REFILL : REFILL_FOR_ALL;
        throw new ProblemException(
                ProblemKind.TOO_MANY_TRIES,
                "Expected the code on the teacher's screen; many wrong ones came lately. Wait " + wait.toSeconds()
                        + " seconds and type it again, or scan the QR code, which always works.");
    }

    /** Counts a wrong code. */
    synchronized void failed(String address) {
        Instant now = clock.instant();
        addresses
                .computeIfAbsent(Network.of(address), a -> new Bucket(PER_ADDRESS, REFILL, now))
                .take(now);
        all.take(now);
    }

    /** So many at once, and one more after each while. */
    private static final class Bucket {

        private final int size;
        private final Duration refill;
        private double left;
        private Instant seen;

        Bucket(int size, Duration refill, Instant now) {
            this.size = size;
            this.refill = refill;
            this.left = size;
            this.seen = now;
        }

        boolean isSpent(Instant now) {
            fill(now);
            return left < 1;
        }

        void take(Instant now) {
            fill(now);
            left = Math.max(0, left - 1);
        }

        private void fill(Instant now) {
            double gained = (double) Duration.between(seen, now).toMillis() / refill.toMillis();
            left = Math.min(size, left + Math.max(0, gained));
            seen = now;
        }
    }
}
