package org.framescope.app.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.framescope.app.store.BatchQueue;
import org.framescope.app.store.BatchStore;
import org.framescope.app.store.TakenItem;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.engine.Framescope;
import org.jboss.logging.Logger;

/**
 * The threads of this process that analyze the articles of batches. A database that cannot be reached is waited for: an
 * answer that could not be written is kept and written once it is back.
 */
@Singleton
class BatchWorkers {

    private static final Logger LOG = Logger.getLogger(BatchWorkers.class);

    /** Few, so that little is lost where a process dies and no thread is idle at the end of a batch. */
    private static final int MOST_TAKEN = 4;

    private static final int IDLE_MILLIS = 300;
    private static final int AGAIN_MILLIS = 1_000;
    private static final int MOST_REFUSALS = 3;

    private final BatchQueue queue;
    private final BatchStore store;
    private final Framescope framescope;
    private final Profiler profiler;
    private final HeldItems held;
    private final UUID id;
    private final Duration rest;
    private final int size;
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    @Inject
    BatchWorkers(
            BatchQueue queue,
            BatchStore store,
            Framescope framescope,
            Profiler profiler,
            HeldItems held,
            WorkerIdentity self,
            FramescopeConfig config) {
        this.queue = queue;
        this.store = store;
        this.framescope = framescope;
        this.profiler = profiler;
        this.held = held;
        this.id = self.id();
        this.rest = config.batch().rest();
        this.size = config.batch().threads().orElseGet(Runtime.getRuntime()::availableProcessors);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) {
        for (int i = 0; i < size; i++) {
            Thread thread = new Thread(this::work, "framescope-batch-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(AGAIN_MILLIS);
        }
    }

    private void work() {
        while (!stopped) {
            try {
                if (!round() && !profiler.work()) {
                    pause(IDLE_MILLIS);
                }
            } catch (RuntimeException unreachable) {
                LOG.debugf(
                        "No article could be taken (%s)", unreachable.getClass().getName());
                pause(AGAIN_MILLIS);
            } catch (Error broken) {
                // The thread lives on: else batches would be left to ever fewer threads, and in the end to nobody.
                LOG.errorf("Work on batches failed (%s)", broken.getClass().getName());
                pause(AGAIN_MILLIS);
            }
        }
    }

    /** Takes some articles of one running batch, each batch in its turn; says whether there were any. */
    private boolean round() {
        List<UUID> running = queue.running();
        int first = turn.getAndIncrement() & Integer.MAX_VALUE;
        for (int i = 0; i < running.size(); i++) {
            UUID batch = running.get((first + i) % running.size());
            List<TakenItem> taken = queue.take(batch, id, MOST_TAKEN);
            if (!taken.isEmpty()) {
                analyze(batch, taken);
                return true;
            }
        }
        return false;
    }

    private void analyze(UUID batch, List<TakenItem> taken) {
        held.hold(taken);
        try {
            ItemWork work = new ItemWork(
                    framescope, store.find(batch).map(b -> b.only()).orElseThrow());
            for (TakenItem item : taken) {
                if (stopped) {
                    return;
                }
                ItemWork.Done done = work.analyze(item);
                pause(rest.toMillis());
                deliver(item, done, work);
            }
        } finally {
            held.drop(taken);
        }
    }

    /** Until the database takes it; what it refuses while it answers other questions is told in the report's place. */
    private void deliver(TakenItem item, ItemWork.Done done, ItemWork work) {
        ItemWork.Done next = done;
        for (int refused = 0; !stopped; ) {
            try {
                if (!queue.answer(item, next.id(), next.answer())) {
                    LOG.debugf("Too late with article %d of batch %s", (Object) item.position(), item.batch());
                }
                return;
            } catch (RuntimeException failed) {
                refused += answers() ? 1 : 0;
                if (refused == MOST_REFUSALS) {
                    LOG.errorf("Article %d of batch %s cannot be stored", (Object) item.position(), item.batch());
                    next = work.refuse(item, "the database did not take its report");
                }
                pause(AGAIN_MILLIS);
            }
        }
    }

    private boolean answers() {
        try {
            queue.running();
            return true;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    private void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
