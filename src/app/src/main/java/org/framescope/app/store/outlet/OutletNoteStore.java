package org.framescope.app.store.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.ColumnText;

/** Keeps what outlets say about their profiles, desk by desk: it stands beside each profile of the outlet there. */
@ApplicationScoped
public class OutletNoteStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    OutletNoteStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a note.
     *
     * @param outlet as its profile names it
     */
    @Transactional
    public OutletNote add(UUID desk, String outlet, String speaker, String said) {
        OutletNoteRow row = new OutletNoteRow();
        row.desk = desk;
        row.outlet = outlet;
        row.speaker = ColumnText.of(speaker);
        row.said = ColumnText.of(said);
        row.created = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.session().persist(row);
        database.session().flush();
        return row.note();
    }

    /** The notes of an outlet, the oldest first. */
    @Transactional
    public List<OutletNote> of(UUID desk, String outlet) {
        return database.session()
                .createSelectionQuery(
                        "from OutletNoteRow n where n.desk = :desk and n.outlet = :outlet order by n.id",
                        OutletNoteRow.class)
                .setParameter("desk", desk)
                .setParameter("outlet", outlet)
                .getResultStream()
                .map(OutletNoteRow::note)
                .toList();
    }

    /** Takes a note away; says whether the outlet had it. */
    @Transactional
    public boolean remove(UUID desk, String outlet, UUID note) {
        return database.session()
                        .createMutationQuery("delete from OutletNoteRow n where n.desk = :desk and n.outlet = :outlet"
                                + " and n.id = :note")
                        .setParameter("desk", desk)
                        .setParameter("outlet", outlet)
                        .setParameter("note", note)
                        .executeUpdate()
                == 1;
    }
}
