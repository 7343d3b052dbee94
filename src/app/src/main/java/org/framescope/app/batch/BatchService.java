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
import org.framescope.app.security.Actor;
import org.framescope.app.security.BlindReadings;
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
    private final BlindReadings blind;
    private final Clock clock;

    @Inject
    BatchService(BatchStore store, BatchResults results, BlindReadings blind, Clock clock) {
        this.store = store;
        this.results = results;
        this.blind = blind;
        this.clock = clock;
    }

    BatchPage list(UUID desk, int limit, Optional<UUID> behind) {
        return BatchPage.of(store.list(desk, limit, behind));
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

    /** How a desk's batch stands; another desk's is a problem like one that there is not. */
    BatchJson find(UUID desk, String id) {
        KeptBatch kept = kept(desk, id);
        return BatchJson.of(kept, rate(kept));
    }

    private KeptBatch kept(UUID desk, String id) {
        return Wanted.id(id).flatMap(known -> store.find(desk, known)).orElseThrow(BatchService::notFound);
    }

    /**
     * A desk's batch, for what tells of its articles: somebody who reads a piece blind waits, for the piece may have been
     * scored in any batch of the desk.
     */
    UUID readable(Actor.Member member, String id) {
        KeptBatch kept = kept(member.desk(), id);
        blind.requireSighted(member);
        return kept.id();
    }

    ItemPage items(Actor.Member member, String id, Optional<ItemState> state, int limit, long behind) {
        return ItemPage.of(results.items(readable(member, id), state, limit, behind));
    }

    BatchJson pause(UUID desk, String id) {
        return moved(desk, id, store.pause(find(desk, id).id()), "a batch that runs");
    }

    BatchJson resume(UUID desk, String id) {
        return moved(desk, id, store.resume(find(desk, id).id()), "a batch that is paused");
    }

    BatchJson cancel(UUID desk, String id) {
        return moved(
                desk,
                id,
                store.cancel(find(desk, id).id(), "the batch was canceled"),
                "a batch that runs or is paused");
    }

    private BatchJson moved(UUID desk, String id, boolean moved, String expected) {
        BatchJson batch = find(desk, id);
        if (!moved) {
            throw new ProblemException(
                    ProblemKind.WRONG_STATE,
                    "Expected " + expected + "; found one that is " + batch.state() + ". Look at its state first.");
        }
        return batch;
    }

    void delete(UUID desk, String id) {
        if (!store.delete(find(desk, id).id())) {
            throw notFound();
        }
    }

    static ProblemException notFound() {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                "There is no batch under this id. Expected one that GET /api/v1/batches lists; it may have been"
                        + " deleted.");
    }
}
