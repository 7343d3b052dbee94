package org.framescope.app.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.framescope.app.store.BatchQueue;
import org.jboss.logging.Logger;

/** Tells the other processes that this one lives, and gives them back what the dead had taken. */
@Singleton
class BatchHeart {

    private static final Logger LOG = Logger.getLogger(BatchHeart.class);
    private static final int BEAT_SECONDS = 2;
    private static final int EARLY = 100;

    private final BatchQueue queue;
    private final WorkerIdentity self;
    private final Webhooks webhooks;
    private final Thread thread = new Thread(this::live, "framescope-heart");
    private volatile boolean stopped;

    @Inject
    BatchHeart(BatchQueue queue, WorkerIdentity self, Webhooks webhooks) {
        this.queue = queue;
        this.self = self;
        this.webhooks = webhooks;
    }

    void start(@Observes @Priority(EARLY) StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    private void live() {
        while (!stopped) {
            beat();
            try {
                TimeUnit.SECONDS.sleep(BEAT_SECONDS);
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void beat() {
        try {
            queue.seen(self.id());
            int dead = queue.buryTheDead();
            if (dead > 0) {
                LOG.infof("Took over from %d process(es) that were not seen any more", (Object) dead);
            }
            webhooks.send();
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "The database cannot be reached (%s); trying on",
                    unreachable.getClass().getName());
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        thread.interrupt();
        try {
            queue.leave(self.id());
        } catch (RuntimeException unreachable) {
            LOG.warnf("Left without a word (%s)", unreachable.getClass().getName());
        }
    }
}
