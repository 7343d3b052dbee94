package org.framescope.app.classroom;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells those who watch a class that something is new there. What it is they read for themselves, so a message that is
 * lost costs nothing: whoever connects again is told at once. Many marks at the same time make one message.
 */
@Singleton
class ClassEvents {

    /** What watchers are told. */
    enum Kind {
        /** The teacher did something. */
        STEP,
        /** Pupils did something. */
        MARKS,
        /** Nothing; keeps the connection from being taken for dead. */
        BEAT
    }

    /** Who is told what. */
    enum Audience {
        PUPIL,
        TEACHER;

        boolean hears(Kind kind) {
            return this == TEACHER || kind != Kind.MARKS;
        }
    }

    private static final long FLUSH_MS = 500;
    private static final long BEAT_S = 15;

    private record Watcher(UUID classroom, Audience audience, MultiEmitter<? super Kind> emitter) {}

    private final Map<UUID, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Set<UUID> marked = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "class-events");
        thread.setDaemon(true);
        return thread;
    });

    private final List<ScheduledFuture<?>> tasks = List.of(
            timer.scheduleWithFixedDelay(this::flush, FLUSH_MS, FLUSH_MS, TimeUnit.MILLISECONDS),
            timer.scheduleWithFixedDelay(this::beat, BEAT_S, BEAT_S, TimeUnit.SECONDS));

    /** What is new in a class from now on, beginning with a message at once. */
    Multi<Kind> watch(UUID classroom, Audience audience) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Watcher watcher = new Watcher(classroom, audience, emitter);
                            enter(watcher);
                            emitter.onTermination(() -> leave(watcher));
                            emitter.emit(Kind.STEP);
                        },
                        BackPressureStrategy.BUFFER);
    }

    /** The teacher did something: everybody is told now. */
    void step(UUID classroom) {
        tell(classroom, Kind.STEP);
    }

    /** A pupil did something: the teacher is told soon, once for all of them. */
    void marks(UUID classroom) {
        marked.add(classroom);
    }

    /** The class is over: everybody is told, and the connections end. */
    void over(UUID classroom) {
        tell(classroom, Kind.STEP);
        Set<Watcher> gone = watchers.remove(classroom);
        if (gone != null) {
            gone.forEach(w -> w.emitter().complete());
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        tasks.forEach(task -> task.cancel(false));
        timer.shutdownNow();
        watchers.keySet().forEach(this::over);
    }

    private void flush() {
        List.copyOf(marked).stream().filter(marked::remove).forEach(classroom -> tell(classroom, Kind.MARKS));
    }

    private void beat() {
        watchers.keySet().forEach(classroom -> tell(classroom, Kind.BEAT));
    }

    private void tell(UUID classroom, Kind kind) {
        watchers.getOrDefault(classroom, Set.of()).stream()
                .filter(w -> w.audience().hears(kind))
                .forEach(w -> w.emitter().emit(kind));
    }

    private void enter(Watcher watcher) {
        watchers.compute(watcher.classroom(), (id, all) -> {
            Set<Watcher> together = all == null ? ConcurrentHashMap.newKeySet() : all;
            together.add(watcher);
            return together;
        });
    }

    private void leave(Watcher watcher) {
        watchers.computeIfPresent(watcher.classroom(), (id, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }
}
