package org.framescope.app.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.cms.DeliveryStore;
import org.framescope.app.store.cms.HookStore;
import org.framescope.app.store.review.Review;
import org.framescope.engine.io.Json;

/**
 * Lets a desk's content management system know what becomes of pieces: in the transaction in which it happens, ids and
 * states alone.
 */
@Singleton
class News {

    private final HookStore hooks;
    private final DeliveryStore deliveries;
    private final Clock clock;

    @Inject
    News(HookStore hooks, DeliveryStore deliveries, Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Puts a message into the queue, where somebody is to be told.
     *
     * @param review as it stands now
     * @param event in kebab-case
     */
    void tell(Review review, String event) {
        if (hooks.outboxOf(review.desk()).isEmpty()) {
            return;
        }
        String name = "review." + event;
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("event", name);
        body.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        body.put("review", review.id().toString());
        hooks.piece(review.id()).ifPresent(piece -> body.put("piece", piece));
        body.put("state", Wanted.name(ReviewState.valueOf(review.state())));
        deliveries.add(review.desk(), Optional.of(review.id()), name, Json.write(body));
    }
}
