package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts what was committed onto the disk. H2 does so by itself only within half a second, which a process that is killed
 * takes with it; PostgreSQL has done it when it answers. Whoever waits while another writes shares the next writing.
 */
@ApplicationScoped
class Disk {

    private final ActiveDatabase database;
    private final Checkpoint checkpoint;
    private final AtomicLong asked = new AtomicLong();
    private long done;

    @Inject
    Disk(ActiveDatabase database, Checkpoint checkpoint) {
        this.database = database;
        this.checkpoint = checkpoint;
    }

    /** Returns when everything that was committed before lies on the disk. */
    void sync() {
        long mine = asked.incrementAndGet();
        if (database.isH2()) {
            writeUpTo(mine);
        }
    }

    private synchronized void writeUpTo(long mine) {
        if (done >= mine) {
            return;
        }
        long upTo = asked.get();
        checkpoint.write();
        done = upTo;
    }
}
