package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.framescope.app.store.BatchQueue;
import org.framescope.app.store.ItemToken;
import org.framescope.app.store.TakenItem;

/**
 * What the threads of this process work on. Where the database has more in their name (the answer to a taking was lost, or a
 * thread failed with what it held), nobody would ever answer it while this process lives: it is given back.
 */
@Singleton
class HeldItems {

    private final BatchQueue queue;
    private final Set<ItemToken> held = ConcurrentHashMap.newKeySet();
    private Set<ItemToken> missed = Set.of();

    @Inject
    HeldItems(BatchQueue queue) {
        this.queue = queue;
    }

    void hold(List<TakenItem> taken) {
        taken.forEach(item -> held.add(item.taking()));
    }

    void drop(List<TakenItem> taken) {
        taken.forEach(item -> held.remove(item.taking()));
    }

    /**
     * Gives back what nobody here holds, now and at the last call; at once would be too early for what is being taken.
     *
     * @param self this process
     */
    void giveBackWhatIsLost(UUID self) {
        Set<ItemToken> lost = new HashSet<>(queue.takenBy(self));
        lost.removeAll(held);
        lost.stream().filter(missed::contains).forEach(taking -> queue.giveBack(self, taking));
        missed = lost;
    }
}
