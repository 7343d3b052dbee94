package org.framescope.app.store.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;

/** Keeps desks. */
@ApplicationScoped
public class DeskStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    DeskStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public Desk add(String name) {
        DeskRow row = new DeskRow(name, clock.instant());
        database.session().persist(row);
        return row.desk();
    }

    /** The desk with this id; there must be one. */
    @Transactional
    public Desk get(UUID id) {
        return database.session().find(DeskRow.class, id).desk();
    }

    @Transactional
    public List<Desk> all() {
        return database.session()
                .createSelectionQuery("from DeskRow d order by d.name, d.id", DeskRow.class)
                .getResultStream()
                .map(DeskRow::desk)
                .toList();
    }

    /**
     * Changes a desk.
     *
     * @param changed as it shall be, with the version that was read
     */
    @Transactional
    public Change change(Desk changed) {
        // Of two who change it at once the second waits and then sees that it has changed.
        DeskRow row = database.session().find(DeskRow.class, changed.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row.version != changed.version()) {
            return Change.STALE;
        }
        row.name = changed.name();
        row.keepDays = changed.keepDays().orElse(null);
        row.stylePack = changed.stylePack().orElse(null);
        return Change.DONE;
    }
}
