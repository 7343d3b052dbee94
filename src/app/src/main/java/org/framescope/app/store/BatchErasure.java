package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Takes an article out of the batches of a desk: what it says, its report and its share in every figure. Its place in the
 * input stays, as that of an item that was skipped.
 */
@ApplicationScoped
public class BatchErasure {

    static final String REASON = "it was erased";

    /** JSON of an item that has no id of its own. */
    private static final String NO_ID = "null";

    private final ActiveDatabase database;
    private final BatchQueue queue;
    private final AnalysisStore reports;
    private final Clock clock;

    @Inject
    BatchErasure(ActiveDatabase database, BatchQueue queue, AnalysisStore reports, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.reports = reports;
        this.clock = clock;
    }

    /** Erases what a desk's batches hold of articles that hold a body; says how many items that were. */
    @Transactional
    public int erase(UUID desk, WholeBody body) {
        Session session = database.session();
        List<BatchItemId> items = new ArrayList<>();
        for (BatchItemId key : analyzed(desk, body)) {
            if (article(key).filter(body::isIn).isPresent()) {
                items.add(key);
            }
        }
        for (BatchItemId key : waiting(desk, body)) {
            BatchItemRow row = session.find(BatchItemRow.class, key);
            if (body.isIn(row.taken().item().text())) {
                items.add(key);
            }
            // One text in memory at a time.
            session.detach(row);
        }
        items.forEach(this::erase);
        return items.size();
    }

    private List<BatchItemId> analyzed(UUID desk, WholeBody body) {
        return keys(database.session()
                .createNativeQuery(
                        "select batch_id, batch_position from analysis where desk_id = :desk and batch_id is not null"
                                + " and position(:body in article) > 0"
                                + " order by batch_id, batch_position",
                        Object[].class)
                .setParameter("desk", desk)
                .setParameter("body", body.json()));
    }

    private Optional<String> article(BatchItemId key) {
        return database.session()
                .createSelectionQuery(
                        "select a.article from AnalysisRow a where a.batch = :batch and a.batchPosition = :position",
                        String.class)
                .setParameter("batch", key.batch())
                .setParameter("position", key.position())
                .uniqueResultOptional();
    }

    /** Items whose text is still there, for they have no answer. */
    private List<BatchItemId> waiting(UUID desk, WholeBody body) {
        return keys(database.session()
                .createNativeQuery(
                        "select batch_id, position as batch_position from batch_item"
                                + " where batch_id in (select id from batch where desk_id = :desk)"
                                + " and input is not null and position(:word in input) > 0"
                                + " order by batch_id, position",
                        Object[].class)
                .setParameter("desk", desk)
                .setParameter("word", body.longestWord()));
    }

    /** Native, because HQL's functions take no text as long as the embedded database's columns hold. */
    private static List<BatchItemId> keys(NativeQuery<Object[]> query) {
        List<BatchItemId> keys = new ArrayList<>();
        for (Object[] row : query.addScalar("batch_id", UUID.class)
                .addScalar("batch_position", Long.class)
                .getResultList()) {
            keys.add(new BatchItemId((UUID) row[0], (Long) row[1]));
        }
        return keys;
    }

    /** The item before its batch: whoever answers one locks in that order, too. */
    private void erase(BatchItemId key) {
        Session session = database.session();
        BatchItemRow item = session.find(BatchItemRow.class, key, LockModeType.PESSIMISTIC_WRITE);
        ItemState before = item.state;
        forget(session, item);
        item.state = ItemState.SKIPPED;
        item.reason = REASON;
        item.itemId = NO_ID;
        item.input = null;
        item.answer = null;
        item.worker = null;
        item.finished = clock.instant();
        session.flush();
        queue.recount(session, key.batch(), before, ItemState.SKIPPED);
    }

    /** Its report, and the profiles and stories that it had a share in: those are made anew. */
    private void forget(Session session, BatchItemRow item) {
        List<AnalysisRow> analyses = session.createSelectionQuery(
                        "from AnalysisRow a where a.batch = :batch and a.batchPosition = :position", AnalysisRow.class)
                .setParameter("batch", item.batch)
                .setParameter("position", item.position)
                .getResultList();
        for (AnalysisRow analysis : analyses) {
            session.createMutationQuery("delete from OutletProfileRow p where p.batch = :batch and p.outlet = :outlet")
                    .setParameter("batch", item.batch)
                    .setParameter("outlet", Objects.requireNonNullElse(analysis.outlet, ""))
                    .executeUpdate();
            reports.delete(analysis.desk, analysis.id);
        }
        session.createMutationQuery("update BatchItemRow i set i.story = null where i.batch = :batch"
                        + " and i.story = (select own.story from BatchItemRow own"
                        + " where own.batch = :batch and own.position = :position)")
                .setParameter("batch", item.batch)
                .setParameter("position", item.position)
                .executeUpdate();
        session.createMutationQuery("update BatchRow b set b.profileDue = b.created"
                        + " where b.id = :batch and b.state in (FINISHED, CANCELED)")
                .setParameter("batch", item.batch)
                .executeUpdate();
    }
}
