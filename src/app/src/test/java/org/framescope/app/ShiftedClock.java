package org.framescope.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock under test: the machine's own, until a test lets days go by. */
public final class ShiftedClock extends Clock {

    private static final AtomicReference<Duration> SHIFT = new AtomicReference<>(Duration.ZERO);

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    static Clock clock() {
        return new ShiftedClock();
    }

    /** Lets time go by. */
    public static void forward(Duration time) {
        SHIFT.updateAndGet(shift -> shift.plus(time));
    }

    /** Back to the machine's time. */
    public static void reset() {
        SHIFT.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(SHIFT.get());
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
