package org.framescope.app.store.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.ColumnText;
import org.framescope.app.store.Page;

/** Keeps what was corrected. It can be added to and read, nothing else. */
@ApplicationScoped
public class CorrectionStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    CorrectionStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public Correction add(UUID desk, Optional<String> outlet, String corrected, String reason) {
        CorrectionRow row = new CorrectionRow();
        row.desk = desk;
        row.created = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.outlet = outlet.map(ColumnText::of).orElse(null);
        row.corrected = ColumnText.of(corrected);
        row.reason = ColumnText.of(reason);
        database.session().persist(row);
        database.session().flush();
        return row.correction();
    }

    /**
     * A desk's corrections, the newest first.
     *
     * @param limit the most that are listed, at least 1
     * @param behind the last one of the page before
     */
    @Transactional
    public Page<Correction, UUID> list(UUID desk, int limit, Optional<UUID> behind) {
        var query = database.session()
                .createSelectionQuery(
                        "from CorrectionRow c where c.desk = :desk" + (behind.isPresent() ? " and c.id < :behind" : "")
                                + " order by c.id desc",
                        CorrectionRow.class);
        query.setParameter("desk", desk);
        behind.ifPresent(id -> query.setParameter("behind", id));
        List<Correction> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(CorrectionRow::correction)
                .toList();
        return Page.of(rows, limit, Correction::id);
    }
}
