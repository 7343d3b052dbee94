package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.BatchResults;
import org.framescope.app.store.BatchState;
import org.framescope.app.store.BatchStore;
import org.framescope.app.store.ItemState;
import org.framescope.app.store.KeptBatch;

/** What can be asked of batches. */
@Singleton
class BatchService {

    /** The rate is that of the last minute. */
    private static final int WINDOW_SECONDS = 60;

    private final BatchStore store;
    private final BatchResults results;
    private final Clock clock;

    @Inject
    BatchService(BatchStore store, BatchResults results, Clock clock) {
        this.store = store;
        this.results = results;
        this.clock = clock;
    }

    BatchPage list(int limit, Optional<UUID> behind) {
        return BatchPage.of(store.list(limit, behind));
    }

    /** How a batch stands now; empty where there is none. */
    Optional<BatchJson> status(UUID batch) {
        return store.find(batch).map(kept -> BatchJson.of(kept, rate(kept)));
    }

    private Optional<Double> rate(KeptBatch batch) {
        if (batch.state() != BatchState.RUNNING) {
            return Optional.empty();
        }
        Duration ran = Duration.between(batch.since().orElseThrow(), clock.instant());
        double seconds = Math.max(1, Math.min(WINDOW_SECONDS, ran.toMillis() / 1000.0));
        return Optional.of(store.answeredWithin(batch.id(), (int) Math.ceil(seconds)) / seconds);
    }

    BatchJson find(String id) {
        return Wanted.id(id).flatMap(this::status).orElseThrow(BatchService::notFound);
    }

    ItemPage items(String id, Optional<ItemState> state, int limit, long behind) {
        return ItemPage.of(results.items(find(id).id(), state, limit, behind));
    }

    BatchJson pause(String id) {
        return moved(id, store.pause(find(id).id()), "a batch that runs");
    }

    BatchJson resume(String id) {
        return moved(id, store.resume(find(id).id()), "a batch that is paused");
    }

    BatchJson cancel(String id) {
        return moved(id, store.cancel(find(id).id(), "the batch was canceled"), "a batch that runs or is paused");
    }

    private BatchJson moved(String id, boolean moved, String expected) {
        BatchJson batch = find(id);
        if (!moved) {
            throw new ProblemException(
                    ProblemKind.WRONG_STATE,
                    "Expected " + expected + "; found one that is " + batch.state() + ". Look at its state first.");
        }
        return batch;
    }

    void delete(String id) {
        if (!store.delete(find(id).id())) {
            throw notFound();
        }
    }

    static ProblemException notFound() {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                "There is no batch under this id. Expected one that GET /api/v1/batches lists; it may have been deleted.");
    }
}
