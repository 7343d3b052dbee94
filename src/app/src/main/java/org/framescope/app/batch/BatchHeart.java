package org.framescope.app.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.framescope.app.message.Beat;
import org.framescope.app.store.BatchQueue;
import org.jboss.logging.Logger;

/** Tells the other processes that this one lives, and gives them back what the dead had taken; nothing else may delay it. */
@Singleton
class BatchHeart {

    private static final Logger LOG = Logger.getLogger(BatchHeart.class);
    private static final int EARLY = 100;

    private final BatchQueue queue;
    private final WorkerIdentity self;
    private final HeldItems held;
    private final Beat beat = new Beat("framescope-heart", this::beat);

    @Inject
    BatchHeart(BatchQueue queue, HeldItems held, WorkerIdentity self) {
        this.queue = queue;
        this.held = held;
        this.self = self;
    }

    void start(@Observes @Priority(EARLY) StartupEvent started) {
        beat.start();
    }

    private void beat() {
        queue.seen(self.id());
        int dead = queue.buryTheDead();
        if (dead > 0) {
            LOG.infof("Took over from %d process(es) that were not seen any more", (Object) dead);
        }
        held.giveBackWhatIsLost(self.id());
    }

    void stop(@Observes ShutdownEvent stopping) {
        beat.stop();
        try {
            queue.leave(self.id());
        } catch (RuntimeException unreachable) {
            LOG.warnf("Left without a word (%s)", unreachable.getClass().getName());
        }
    }
}
