package org.framescope.app.classroom;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.framescope.app.store.ClassroomStore;
import org.jboss.logging.Logger;

/** Deletes classes whose days are over: at the start and every hour. Until then they are only not found any more. */
@Singleton
class Sweeper {

    private static final Logger LOG = Logger.getLogger(Sweeper.class);

    private final ClassroomStore store;
    /** At the start, and every hour. */
    private Optional<ScheduledFuture<?>> sweeping = Optional.empty();

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "class-sweeper");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Sweeper(ClassroomStore store) {
        this.store = store;
    }

    void start(@Observes StartupEvent started) {
        sweeping = Optional.of(timer.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.HOURS));
    }

    void stop(@Observes ShutdownEvent stopping) {
        sweeping.ifPresent(task -> task.cancel(false));
        timer.shutdownNow();
    }

    private void sweep() {
        try {
            int gone = store.sweep();
            if (gone > 0) {
                LOG.infof("Deleted %d classes whose days were over.", gone);
            }
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "Classes whose days are over could not be deleted: %s. Tried again in an hour.", failed.getClass());
        }
    }
}
