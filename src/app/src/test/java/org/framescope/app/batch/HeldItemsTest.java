package org.framescope.app.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.store.BatchQueue;
import org.framescope.app.store.BatchStore;
import org.framescope.app.store.NewBatch;
import org.framescope.app.store.NewItem;
import org.framescope.app.store.TakenItem;
import org.framescope.app.store.WithoutWorkers;
import org.framescope.app.store.people.Desk;
import org.junit.jupiter.api.Test;

/** What the database says that this process has, and its threads do not. */
@QuarkusTest
@TestProfile(WithoutWorkers.class)
class HeldItemsTest {

    private final UUID self = UUID.randomUUID();

    @Inject
    BatchStore batches;

    @Inject
    BatchQueue queue;

    @Test
    void whatNoThreadHoldsIsGivenBackAtTheSecondLook() {
        queue.seen(self);
        UUID batch = batches.receive(
                new NewBatch(Desk.FIRST, Optional.empty(), "x", Set.of(), Optional.empty(), Optional.empty()), self);
        batches.add(batch, 1, List.of(new NewItem("LINE", 1, "", "{}"), new NewItem("LINE", 2, "", "{}")));
        batches.start(batch, 2, "f");
        List<TakenItem> taken = queue.take(batch, self, 2);
        HeldItems held = new HeldItems(queue);
        held.hold(taken);
        held.giveBackWhatIsLost(self);
        held.giveBackWhatIsLost(self);
        assertEquals(2, queue.takenBy(self).size(), "both are worked on");
        held.drop(List.of(taken.get(0)));
        held.giveBackWhatIsLost(self);
        assertEquals(2, queue.takenBy(self).size(), "it may be being answered");
        held.giveBackWhatIsLost(self);
        assertEquals(Set.of(taken.get(1).taking()), queue.takenBy(self));
        batches.delete(batch);
    }
}
