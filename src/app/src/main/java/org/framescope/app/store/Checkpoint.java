package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** H2's statement that writes everything committed to its file and waits for the disk. */
@ApplicationScoped
class Checkpoint {

    private final ActiveDatabase database;

    @Inject
    Checkpoint(ActiveDatabase database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write() {
        database.session().createNativeMutationQuery("checkpoint sync").executeUpdate();
    }
}
