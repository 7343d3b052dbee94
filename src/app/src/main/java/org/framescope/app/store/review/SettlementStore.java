package org.framescope.app.store.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.StaleException;
import org.hibernate.Session;

/** Keeps how disagreements between readers were settled. */
@ApplicationScoped
public class SettlementStore {

    private final ActiveDatabase database;

    @Inject
    SettlementStore(ActiveDatabase database) {
        this.database = database;
    }

    /** What was settled about a piece. */
    @Transactional
    public List<Settlement> settlements(UUID review) {
        return database.session()
                .createSelectionQuery(
                        "from SettlementRow s where s.review = :review order by s.subject", SettlementRow.class)
                .setParameter("review", review)
                .getResultStream()
                .map(SettlementRow::settlement)
                .toList();
    }

    /**
     * Settles something, also anew.
     *
     * @param revision that of the settlement that was read; 0 where there was none
     * @throws StaleException where somebody else was faster
     */
    @Transactional
    public Settlement settle(UUID review, Settlement settlement, int revision) {
        Session session = database.session();
        SettlementRow row = current(review, settlement.subject(), revision)
                .orElseGet(() -> new SettlementRow(review, settlement.subject()));
        row.be(settlement);
        if (revision == 0) {
            row.version = Revisions.last(session, review, settlement.subject());
            session.persist(row);
        }
        database.flush();
        return row.settlement();
    }

    /**
     * Takes a settlement back.
     *
     * @throws StaleException where somebody else was faster, or there is none
     */
    @Transactional
    public void undo(UUID review, String subject, int revision) {
        Session session = database.session();
        SettlementRow row = current(review, subject, revision).orElseThrow(StaleException::new);
        Revisions.takeBack(session, review, subject, revision);
        session.remove(row);
        database.flush();
    }

    private Optional<SettlementRow> current(UUID review, String subject, int revision) {
        SettlementRow row = database.session().find(SettlementRow.class, new SettlementRowId(review, subject));
        return Revisions.current(row, own -> own.version, revision);
    }
}
