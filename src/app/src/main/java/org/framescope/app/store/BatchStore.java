package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps batches: their articles as they come in, how they stand, and what is asked of them. */
@ApplicationScoped
public class BatchStore {

    /** Rows are handed to the database in portions of this many. */
    private static final int PORTION = 100;

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    BatchStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a batch that receives its articles. Fails where another one has its idempotency key.
     *
     * @param receiver the worker through which they come in: should it die, the batch goes with it
     */
    @Transactional
    public UUID receive(NewBatch batch, UUID receiver) {
        BatchRow row = new BatchRow(batch, receiver, clock.instant());
        Session session = database.session();
        session.persist(row);
        session.flush();
        return row.id;
    }

    /**
     * Adds articles to a batch that receives.
     *
     * @param first the position of the first one, from 1
     */
    @Transactional
    public void add(UUID batch, long first, List<NewItem> items) {
        Session session = database.session();
        for (int i = 0; i < items.size(); i++) {
            session.persist(new BatchItemRow(batch, first + i, items.get(i)));
            if ((i + 1) % PORTION == 0) {
                session.flush();
                session.clear();
            }
        }
    }

    /**
     * Lets a batch run, all of whose articles have come in; says whether it was still there.
     *
     * @param fingerprint of what was sent
     */
    @Durable
    @Transactional
    public boolean start(UUID batch, long total, String fingerprint) {
        return database.session()
                        .createMutationQuery("update BatchRow b set b.state = RUNNING, b.receiver = null,"
                                + " b.total = :total, b.fingerprint = :fingerprint, b.since = :now"
                                + " where b.id = :id and b.state = RECEIVING")
                        .setParameter("total", total)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("now", clock.instant())
                        .setParameter("id", batch)
                        .executeUpdate()
                == 1;
    }

    /** Lets nothing more be taken; says whether the batch was running. */
    @Durable
    @Transactional
    public boolean pause(UUID batch) {
        return move(batch, BatchState.RUNNING, BatchState.PAUSED);
    }

    /** Goes on with a paused batch; says whether it was paused. */
    @Durable
    @Transactional
    public boolean resume(UUID batch) {
        return move(batch, BatchState.PAUSED, BatchState.RUNNING);
    }

    private boolean move(UUID batch, BatchState from, BatchState to) {
        return database.session()
                        .createMutationQuery(
                                "update BatchRow b set b.state = :to, b.since = :now where b.id = :id and b.state ="
                                        + " :from")
                        .setParameter("to", to)
                        .setParameter("now", clock.instant())
                        .setParameter("id", batch)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }

    /**
     * Skips whatever has no answer yet; says whether the batch was running or paused. An answer that a worker brings
     * afterwards comes too late.
     */
    @Durable
    @Transactional
    public boolean cancel(UUID batch, String reason) {
        Session session = database.session();
        if (find(batch)
                .filter(b -> b.state() == BatchState.RUNNING || b.state() == BatchState.PAUSED)
                .isEmpty()) {
            return false;
        }
        long skipped = session.createMutationQuery("update BatchItemRow i set i.state = SKIPPED, i.worker = null,"
                        + " i.reason = :reason, i.finished = :now where i.batch = :id and i.state in (WAITING, TAKEN)")
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .setParameter("id", batch)
                .executeUpdate();
        return session.createMutationQuery("update BatchRow b set b.state = CANCELED, b.ended = :now,"
                                + " b.profileDue = b.created,"
                                + " b.webhookDue = case when b.webhook is null then null else b.created end,"
                                + " b.skipped = b.skipped + :skipped where b.id = :id and b.state in (RUNNING, PAUSED)")
                        .setParameter("now", clock.instant())
                        .setParameter("skipped", skipped)
                        .setParameter("id", batch)
                        .executeUpdate()
                == 1;
    }

    /** Deletes a batch with its articles and reports; says whether there was one. */
    @Durable
    @Transactional
    public boolean delete(UUID batch) {
        Session session = database.session();
        // Items before the batch: whoever finishes one locks in that order too.
        for (String rows : List.of(
                "BatchItemRow i where i.batch = :id",
                "OutletProfileRow p where p.batch = :id",
                "SampleAnswerRow a where a.sample in (select s.id from SampleRow s where s.batch = :id)",
                "SampleCoderRow c where c.sample in (select s.id from SampleRow s where s.batch = :id)",
                "SampleRow s where s.batch = :id",
                "FindingRow f where f.analysis in (select a.id from AnalysisRow a where a.batch = :id)",
                "AnalysisRow a where a.batch = :id")) {
            session.createMutationQuery("delete from " + rows)
                    .setParameter("id", batch)
                    .executeUpdate();
        }
        return session.createMutationQuery("delete from BatchRow b where b.id = :id")
                        .setParameter("id", batch)
                        .executeUpdate()
                == 1;
    }

    /** A batch for the service's own work, whichever desk's it is. */
    @Transactional
    public Optional<KeptBatch> find(UUID batch) {
        return Optional.ofNullable(database.session().find(BatchRow.class, batch))
                .map(BatchRow::kept);
    }

    /** The batch with this id, where it belongs to this desk. */
    @Transactional
    public Optional<KeptBatch> find(UUID desk, UUID batch) {
        return Optional.ofNullable(database.session().find(BatchRow.class, batch))
                .filter(row -> row.desk.equals(desk))
                .map(BatchRow::kept);
    }

    /** The batch that was sent under an idempotency key, with the fingerprint of what was sent once all has come in. */
    @Transactional
    public Optional<SentBatch> sentUnder(String idempotencyKey) {
        return database.session()
                .createSelectionQuery("from BatchRow b where b.idempotencyKey = :key", BatchRow.class)
                .setParameter("key", idempotencyKey)
                .getResultStream()
                .findFirst()
                .map(row -> new SentBatch(row.id, Optional.ofNullable(row.fingerprint)));
    }

    /**
     * The newest batches of a desk.
     *
     * @param limit the most that are listed, at least 1
     * @param behind the last one of the page before
     */
    @Transactional
    public Page<KeptBatch, UUID> list(UUID desk, int limit, Optional<UUID> behind) {
        var query = database.session()
                .createSelectionQuery(
                        "from BatchRow b where b.desk = :desk and b.state <> RECEIVING"
                                + (behind.isPresent() ? " and b.id < :behind" : "") + " order by b.id desc",
                        BatchRow.class);
        query.setParameter("desk", desk);
        behind.ifPresent(id -> query.setParameter("behind", id));
        List<KeptBatch> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(BatchRow::kept)
                .toList();
        return Page.of(rows, limit, KeptBatch::id);
    }

    /** How many articles of a batch were answered in the last seconds. */
    @Transactional
    public long answeredWithin(UUID batch, int seconds) {
        return database.session()
                .createSelectionQuery(
                        "select count(*) from BatchItemRow i where i.batch = :id and i.finished > :then", Long.class)
                .setParameter("id", batch)
                .setParameter("then", clock.instant().minusSeconds(seconds))
                .getSingleResult();
    }
}
