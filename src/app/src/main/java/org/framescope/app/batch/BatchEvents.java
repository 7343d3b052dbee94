package org.framescope.app.batch;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.framescope.app.store.BatchState;

/** How batches go on, for those who watch. Whoever watches holds no thread and no connection to the database. */
@Singleton
class BatchEvents {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final BatchService service;

    @Inject
    BatchEvents(BatchService service) {
        this.service = service;
    }

    /** What is seen of a batch; nothing where the database did not answer. */
    private record Look(boolean answered, Optional<BatchJson> batch) {

        boolean isLast() {
            return answered && batch.filter(b -> !isFinal(b)).isEmpty();
        }

        private static boolean isFinal(BatchJson batch) {
            return BatchState.valueOf(batch.state().toUpperCase(Locale.ROOT)).isFinal();
        }
    }

    /** The batch now and whenever it has changed, until it has ended or is deleted. */
    Multi<BatchJson> of(BatchJson now) {
        Multi<Look> later = Multi.createFrom()
                .ticks()
                .every(BETWEEN_LOOKS)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> look(now.id()));
        Multi<Look> looks = Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(new Look(true, Optional.of(now))), later);
        return looks.select()
                .first(new UntilTheLast())
                .filter(look -> look.batch().isPresent())
                .map(look -> look.batch().orElseThrow())
                .skip()
                .repetitions();
    }

    private Look look(UUID batch) {
        try {
            return new Look(true, service.status(batch));
        } catch (RuntimeException unreachable) {
            return new Look(false, Optional.empty());
        }
    }

    /** Lets the last look through, and nothing behind it. */
    private static final class UntilTheLast implements Predicate<Look> {

        private boolean over;

        @Override
        public boolean test(Look look) {
            boolean goesOn = !over;
            over = over || look.isLast();
            return goesOn;
        }
    }
}
