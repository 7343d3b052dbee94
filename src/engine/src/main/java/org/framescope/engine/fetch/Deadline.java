package org.framescope.engine.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends a fetch in time, however slowly the site drips: what is waited for is cut off from another thread. */
final class Deadline {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Runs {@code cut} at the deadline, unless the answer is cancelled before. */
    ScheduledFuture<?> then(Runnable cut) {
        return CLOCK.schedule(cut, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "framescope-fetch-deadline");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
