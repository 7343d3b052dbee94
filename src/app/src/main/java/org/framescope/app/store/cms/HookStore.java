package org.framescope.app.store.cms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;

/** Keeps where drafts of a desk come in, who is told of its changes, and what came in. */
@ApplicationScoped
public class HookStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    HookStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The inbox with this id. */
    @Transactional
    public Optional<Inbox> inbox(UUID id) {
        return database.session()
                .createSelectionQuery("from DeskHookRow h where h.inbox = :id", DeskHookRow.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .flatMap(DeskHookRow::in);
    }

    /** The inbox of a desk. */
    @Transactional
    public Optional<Inbox> inboxOf(UUID desk) {
        return Optional.ofNullable(database.session().find(DeskHookRow.class, desk))
                .flatMap(DeskHookRow::in);
    }

    /** Who is told of a desk's changes. */
    @Transactional
    public Optional<Outbox> outboxOf(UUID desk) {
        return Optional.ofNullable(database.session().find(DeskHookRow.class, desk))
                .flatMap(DeskHookRow::out);
    }

    /** Opens a desk's inbox, or gives it another secret; its address stays. */
    @Transactional
    public void open(UUID desk, String secret) {
        DeskHookRow row = row(desk);
        row.inbox = row.inbox == null ? UUID.randomUUID() : row.inbox;
        row.inboxSecret = secret;
        row.inboxSince = clock.instant();
    }

    /** Closes a desk's inbox for good: another one gets another address. */
    @Transactional
    public void close(UUID desk) {
        DeskHookRow row = row(desk);
        row.inbox = null;
        row.inboxSecret = null;
        row.inboxSince = null;
    }

    /** Names who is told of a desk's changes from now on. */
    @Transactional
    public void tell(UUID desk, String url, String secret) {
        DeskHookRow row = row(desk);
        row.url = url;
        row.urlSecret = secret;
        row.urlSince = clock.instant();
    }

    /** Nobody is told any more, not of what still waits either. */
    @Transactional
    public void tellNobody(UUID desk) {
        DeskHookRow row = row(desk);
        row.url = null;
        row.urlSecret = null;
        row.urlSince = null;
        database.session()
                .createMutationQuery("update DeskDeliveryRow d set d.due = null where d.desk = :desk")
                .setParameter("desk", desk)
                .executeUpdate();
    }

    /** Makes those wait who bring something to the same desk at the same moment, until the transaction ends. */
    @Transactional
    public void queueUp(UUID desk) {
        database.session().find(DeskHookRow.class, desk, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The review of a piece. */
    @Transactional
    public Optional<UUID> review(UUID desk, String piece) {
        return Optional.ofNullable(database.session().find(DeskPieceRow.class, new DeskPieceId(desk, piece)))
                .map(row -> row.review);
    }

    /** The name that a desk's content management system has for the piece of a review. */
    @Transactional
    public Optional<String> piece(UUID review) {
        return database.session()
                .createSelectionQuery("select p.name from DeskPieceRow p where p.review = :review", String.class)
                .setParameter("review", review)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** Remembers which review a piece has now. */
    @Transactional
    public void remember(UUID desk, String piece, UUID review) {
        database.session().merge(new DeskPieceRow(desk, piece, review));
    }

    /** What became of a message that came in before. */
    @Transactional
    public Optional<Receipt> receipt(UUID desk, String name) {
        return Optional.ofNullable(database.session().find(DeskReceiptRow.class, new DeskPieceId(desk, name)))
                .map(DeskReceiptRow::receipt);
    }

    @Transactional
    public void receive(UUID desk, Receipt receipt) {
        database.session().persist(new DeskReceiptRow(desk, receipt, clock.instant()));
    }

    /** Forgets what came in and what went out before a moment. */
    @Transactional
    public void forget(Instant before) {
        database.session()
                .createMutationQuery("delete from DeskReceiptRow r where r.received < :before")
                .setParameter("before", before)
                .executeUpdate();
        database.session()
                .createMutationQuery("delete from DeskDeliveryRow d where d.created < :before and d.due is null")
                .setParameter("before", before)
                .executeUpdate();
    }

    private DeskHookRow row(UUID desk) {
        DeskHookRow known = database.session().find(DeskHookRow.class, desk);
        if (known != null) {
            return known;
        }
        DeskHookRow row = new DeskHookRow(desk);
        database.session().persist(row);
        return row;
    }
}
