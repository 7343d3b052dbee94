package org.framescope.app.store.cms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.hibernate.Session;

/** Messages about changes of state: each goes out at least once, or is given up after some hours. */
@ApplicationScoped
public class DeliveryStore {

    private static final int MOST_TRIES = 12;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    DeliveryStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts a message into the queue, in the transaction in which what it tells of happens. */
    @Transactional
    public Delivery add(UUID desk, Optional<UUID> review, String event, String body) {
        DeskDeliveryRow row = new DeskDeliveryRow(desk, review, event, body, clock.instant());
        database.session().persist(row);
        return row.delivery();
    }

    /** A message that is to go out now. Unless that is confirmed, it is due again, later each time. */
    @Transactional
    public Optional<Delivery> due() {
        Session session = database.session();
        Instant now = clock.instant();
        Optional<UUID> id = session.createNativeQuery(
                        "select id from desk_delivery where due <= :now order by due"
                                + " fetch first 1 rows only for update skip locked",
                        UUID.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
        return id.map(own -> session.find(DeskDeliveryRow.class, own)).map(row -> {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(row.tries, MOST_TRIES));
            row.tries++;
            row.due = row.tries < MOST_TRIES ? now.plus(wait) : null;
            return row.delivery();
        });
    }

    /** Confirms that a message was taken. */
    @Transactional
    public void delivered(UUID id) {
        DeskDeliveryRow row = database.session().find(DeskDeliveryRow.class, id);
        if (row != null) {
            row.due = null;
            row.delivered = clock.instant();
            row.failure = null;
        }
    }

    /** Notes why a try failed. */
    @Transactional
    public void failed(UUID id, String why) {
        DeskDeliveryRow row = database.session().find(DeskDeliveryRow.class, id);
        if (row != null) {
            row.failure = why;
        }
    }

    /** Puts a message of a desk into the queue again; nothing where there is none. */
    @Transactional
    public Optional<Delivery> again(UUID desk, UUID id) {
        return Optional.ofNullable(database.session().find(DeskDeliveryRow.class, id))
                .filter(row -> row.desk.equals(desk))
                .map(row -> {
                    row.tries = 0;
                    row.due = clock.instant();
                    row.delivered = null;
                    row.failure = null;
                    return row.delivery();
                });
    }

    /** The newest messages of a desk. */
    @Transactional
    public List<Delivery> of(UUID desk, int limit) {
        return database.session()
                .createSelectionQuery(
                        "from DeskDeliveryRow d where d.desk = :desk order by d.id desc", DeskDeliveryRow.class)
                .setParameter("desk", desk)
                .setMaxResults(limit)
                .getResultStream()
                .map(DeskDeliveryRow::delivery)
                .toList();
    }
}
