package org.framescope.app.store.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;

/** Finds what a desk does not want to keep any longer. */
@ApplicationScoped
public class RetentionStore {

    private final ActiveDatabase database;

    @Inject
    RetentionStore(ActiveDatabase database) {
        this.database = database;
    }

    /** The batches of a desk that came in before a moment; at most so many. */
    @Transactional
    public List<UUID> batches(UUID desk, Instant before, int most) {
        return ids(
                "select b.id from BatchRow b where b.desk = :desk and b.created < :before and b.state <> RECEIVING",
                desk,
                before,
                most);
    }

    /** The analyses of a desk from before a moment that belong to no piece and no batch; at most so many. */
    @Transactional
    public List<UUID> analyses(UUID desk, Instant before, int most) {
        return ids(
                "select a.id from AnalysisRow a where a.desk = :desk and a.created < :before and a.batch is null"
                        + " and not exists (select 1 from DraftRow d where d.analysis = a.id)",
                desk,
                before,
                most);
    }

    /**
     * The pieces of a desk that nobody has touched since before a moment; at most so many. Who decides, comments or reads a
     * second time leaves the piece's own row alone, but an entry in the record.
     */
    @Transactional
    public List<UUID> pieces(UUID desk, Instant before, int most) {
        return ids(
                "select r.id from ReviewRow r where r.desk = :desk and r.changed < :before and not exists"
                        + " (select 1 from AuditEntryRow e where e.subject = r.id and e.written >= :before)",
                desk,
                before,
                most);
    }

    private List<UUID> ids(String query, UUID desk, Instant before, int most) {
        return database.session()
                .createSelectionQuery(query, UUID.class)
                .setParameter("desk", desk)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
