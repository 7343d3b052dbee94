package org.framescope.app.turn;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many at a time, first come, first served. */
@Singleton
public class Turns {

    /**
     * Whoever has waited so long goes on without a turn: something else is wrong, and waiting mends nothing. Much shorter, and
     * a halt of some seconds would set all who waited free at once, which is what turns are there to prevent.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore free;
    /** Whether the thread's request has one of them now. */
    private final ThreadLocal<Boolean> taken = ThreadLocal.withInitial(() -> false);

    private final Duration patience;

    Turns() {
        // One more than processors, for whoever waits for the disk or the network meanwhile.
        this(Runtime.getRuntime().availableProcessors() + 1, PATIENCE);
    }

    Turns(int atATime, Duration patience) {
        this.free = new Semaphore(atATime, true);
        this.patience = patience;
    }

    <T> T take(Callable<T> work) throws Exception {
        if (taken.get()) {
            return work.call();
        }
        taken.set(free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return work.call();
        } finally {
            end();
        }
    }

    /** Ends the turn of this thread's request, if it has one: what it still waits for needs no processor. */
    public void end() {
        if (taken.get()) {
            free.release();
        }
        taken.remove();
    }
}
