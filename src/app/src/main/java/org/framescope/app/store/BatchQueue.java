package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Hands the articles of running batches to workers, any number of them in any number of processes.
 *
 * <p>An item is taken in one transaction and answered in another, which writes report, state and counts together or not
 * at all. What a dead worker had taken is given to others; each taking raises the item's token, and an answer under an
 * older one is dropped. That a worker lives is told by one row of its own, by the database's clock alone.
 */
@ApplicationScoped
public class BatchQueue {

    /** A worker that was not seen for so long is dead. */
    static final int SECONDS_TO_LIVE = 10;

    private static final String LONG_AGO = "current_timestamp - interval '" + SECONDS_TO_LIVE + "' second";

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    BatchQueue(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The batches that run, the oldest first. */
    @Transactional
    public List<UUID> running() {
        return database.session()
                .createSelectionQuery("select b.id from BatchRow b where b.state = RUNNING order by b.id", UUID.class)
                .getResultList();
    }

    /** Takes up to {@code most} articles that wait; those that were never taken go first. */
    @Transactional
    public List<TakenItem> take(UUID batch, UUID worker, int most) {
        Session session = database.session();
        List<Long> positions = session.createNativeQuery(
                        "select position from batch_item where batch_id = :batch and state = 'WAITING'"
                                + " order by token, position fetch first " + most + " rows only"
                                + " for update skip locked",
                        Long.class)
                .setParameter("batch", batch)
                .getResultList();
        if (positions.isEmpty()) {
            return List.of();
        }
        List<BatchItemRow> rows = session.createSelectionQuery(
                        "from BatchItemRow i where i.batch = :batch and i.position in :positions order by i.position",
                        BatchItemRow.class)
                .setParameter("batch", batch)
                .setParameter("positions", positions)
                .getResultList();
        rows.forEach(row -> row.take(worker));
        session.flush();
        // Last, because life signs wait for this row.
        if (!touch(session, worker)) {
            // Taken for dead in the meantime: it must be known again before it may hold anything.
            rows.forEach(BatchItemRow::giveBack);
            return List.of();
        }
        return rows.stream().map(BatchItemRow::taken).toList();
    }

    /**
     * Writes the answer to an item: report, state and counts, all or nothing. Says whether it came in time: it comes too
     * late where another worker has taken the item since, or the batch was canceled or deleted.
     *
     * @param id the article's id as JSON
     */
    @Transactional
    public boolean answer(TakenItem taken, String id, ItemAnswer answer) {
        Session session = database.session();
        int ours = session.createMutationQuery("update BatchItemRow i set i.state = :fate, i.reason = :reason,"
                        + " i.answer = :line, i.itemId = :itemId, i.input = null, i.worker = null, i.finished = :now"
                        + " where i.batch = :batch and i.position = :position and i.token = :token and i.state = TAKEN")
                .setParameter("fate", answer.fate())
                .setParameter("reason", answer.reason().map(ColumnText::of).orElse(null), String.class)
                .setParameter("line", answer.line().orElse(null), String.class)
                .setParameter("itemId", ColumnText.of(id))
                .setParameter("now", clock.instant())
                .setParameter("batch", taken.batch())
                .setParameter("position", taken.position())
                .setParameter("token", taken.token())
                .executeUpdate();
        if (ours == 0) {
            return false;
        }
        answer.analysis()
                .ifPresent(own -> new AnalysisRow(desk(session, taken.batch()), own, clock.instant())
                        .of(taken.batch(), taken.position(), answer.figures().orElseThrow())
                        .persist(session, own.findings()));
        session.flush();
        count(session, taken.batch(), answer.fate());
        return true;
    }

    private static UUID desk(Session session, UUID batch) {
        return session.createSelectionQuery("select b.desk from BatchRow b where b.id = :batch", UUID.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }

    /** Counts an item whose fate has changed; last, because all workers of a batch meet at this row. */
    void recount(Session session, UUID batch, ItemState before, ItemState now) {
        column(before).ifPresent(column -> add(session, batch, column, -1));
        count(session, batch, now);
    }

    private static Optional<String> column(ItemState fate) {
        return switch (fate) {
            case SCORED -> Optional.of("scored");
            case SKIPPED -> Optional.of("skipped");
            case FAILED -> Optional.of("failed");
            case WAITING, TAKEN -> Optional.empty();
        };
    }

    private static void add(Session session, UUID batch, String column, long many) {
        session.createMutationQuery(
                        "update BatchRow b set b." + column + " = b." + column + " + :many where b.id = :batch")
                .setParameter("many", many)
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Last, because all workers of a batch meet at this row. */
    private void count(Session session, UUID batch, ItemState fate) {
        add(session, batch, column(fate).orElseThrow(), 1);
        session.createMutationQuery("update BatchRow b set b.state = FINISHED, b.ended = :now,"
                        + " b.profileDue = b.created,"
                        + " b.webhookDue = case when b.webhook is null then null else b.created end"
                        + " where b.id = :batch and b.state in (RUNNING, PAUSED)"
                        + " and b.scored + b.skipped + b.failed = b.total")
                .setParameter("now", clock.instant())
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Tells that a worker lives. */
    @Transactional
    public void seen(UUID worker) {
        Session session = database.session();
        if (!touch(session, worker)) {
            session.createNativeMutationQuery("insert into batch_worker (id, seen) values (:worker, current_timestamp)")
                    .setParameter("worker", worker)
                    .executeUpdate();
        }
    }

    private static boolean touch(Session session, UUID worker) {
        return session.createNativeMutationQuery("update batch_worker set seen = current_timestamp where id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate()
                == 1;
    }

    /** Gives back what dead workers had taken, and deletes what they were receiving; says how many were dead. */
    @Transactional
    public int buryTheDead() {
        List<UUID> dead = database.session()
                .createNativeQuery(
                        "select id from batch_worker where seen < " + LONG_AGO + " for update skip locked", UUID.class)
                .getResultList();
        dead.forEach(this::bury);
        // Whoever stops may have taken something at the very last moment.
        database.session()
                .createMutationQuery("update BatchItemRow i set i.state = WAITING, i.worker = null"
                        + " where i.worker is not null and i.state = TAKEN"
                        + " and not exists (select 1 from BatchWorkerRow w where w.id = i.worker)")
                .executeUpdate();
        database.session()
                .createMutationQuery("delete from BatchRow b where b.state = RECEIVING"
                        + " and not exists (select 1 from BatchWorkerRow w where w.id = b.receiver)")
                .executeUpdate();
        return dead.size();
    }

    /** Gives back what a worker has taken that stops. */
    @Transactional
    public void leave(UUID worker) {
        bury(worker);
    }

    /** What a worker has taken and not answered. */
    @Transactional
    public Set<ItemToken> takenBy(UUID worker) {
        return Set.copyOf(database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.ItemToken(i.batch, i.position, i.token)"
                                + " from BatchItemRow i where i.worker = :worker and i.state = TAKEN",
                        ItemToken.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** Lets others take what a worker took and does not work on. */
    @Transactional
    public void giveBack(UUID worker, ItemToken taking) {
        database.session()
                .createMutationQuery("update BatchItemRow i set i.state = WAITING, i.worker = null"
                        + " where i.batch = :batch and i.position = :position and i.token = :token"
                        + " and i.worker = :worker and i.state = TAKEN")
                .setParameter("batch", taking.batch())
                .setParameter("position", taking.position())
                .setParameter("token", taking.token())
                .setParameter("worker", worker)
                .executeUpdate();
    }

    /** The worker first: whoever takes something for it in the meantime touches its row, and then finds that it has gone. */
    private void bury(UUID worker) {
        Session session = database.session();
        for (String change : List.of(
                "delete from BatchWorkerRow w where w.id = :worker",
                "update BatchItemRow i set i.state = WAITING, i.worker = null"
                        + " where i.worker = :worker and i.state = TAKEN",
                "delete from BatchItemRow i where i.batch in"
                        + " (select b.id from BatchRow b where b.state = RECEIVING and b.receiver = :worker)",
                "delete from BatchRow b where b.state = RECEIVING and b.receiver = :worker")) {
            session.createMutationQuery(change).setParameter("worker", worker).executeUpdate();
        }
    }
}
