package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Batches that ended and whose senders wish to be told: each is told at least once, or given up after some days. */
@ApplicationScoped
public class BatchMessages {

    private static final int MOST_TRIES = 12;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    BatchMessages(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A batch whose sender is to be told now. Unless that is confirmed, it is due again, later each time. */
    @Transactional
    public Optional<KeptBatch> due() {
        Session session = database.session();
        Optional<UUID> id = session.createNativeQuery(
                        "select id from batch where webhook_due <= current_timestamp order by webhook_due"
                                + " fetch first 1 rows only for update skip locked",
                        UUID.class)
                .getResultStream()
                .findFirst();
        return id.map(own -> session.find(BatchRow.class, own)).map(row -> {
            Duration wait = FIRST_WAIT.multipliedBy(1L << row.webhookTries);
            row.webhookTries++;
            row.webhookDue = row.webhookTries < MOST_TRIES ? clock.instant().plus(wait) : null;
            return row.kept();
        });
    }

    /** Confirms that the sender of a batch was told. */
    @Transactional
    public void told(UUID batch) {
        database.session()
                .createMutationQuery("update BatchRow b set b.webhookDue = null where b.id = :id")
                .setParameter("id", batch)
                .executeUpdate();
    }
}
