package org.framescope.app.store;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jboss.logging.Logger;

/**
 * Keeps H2's file from growing for ever. Every commit adds a chunk to it, whose pages are written anew by later ones; what
 * is left of old chunks must be moved before their space is free. H2 would do so by itself, in portions of many megabytes
 * that nobody can write beside: for a second or two where processors are busy. Here portions are small, and there are
 * only so many in a second, however much somebody writes.
 */
@ApplicationScoped
class Compaction {

    private static final Logger LOG = Logger.getLogger(Compaction.class);

    /** What share of the chunks' bytes should be in use, in percent; H2's own 90 writes most of them again and again. */
    static final int TARGET = 50;

    /** What is moved before writers may go on, in bytes; the least that H2 then writes at once. */
    private static final int PORTION = 128 * 1024;

    private static final long EVERY_MS = 1000;
    /** When enough was done until the next time: two of a hundred parts of the time. */
    private static final long BUDGET_NS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ActiveDatabase database;
    private final Together together;

    @Inject
    Compaction(ActiveDatabase database, Together together) {
        this.database = database;
        this.together = together;
    }

    void begin(@Observes StartupEvent started, Vertx vertx) {
        if (database.isH2()) {
            next(vertx);
        }
    }

    /** One time after the other: on a slow disk they would else wait in a row. */
    private void next(Vertx vertx) {
        vertx.setTimer(EVERY_MS, timer -> vertx.executeBlocking(this::work).onComplete(done -> next(vertx)));
    }

    private Void work() {
        try {
            together.all(() -> {
                database.session().doWork(Compaction::compact);
                return null;
            });
        } catch (RuntimeException failed) {
            // The next time may go better, and whoever writes meanwhile is not concerned.
            LOG.debugf(
                    "The database's file was not compacted (%s)",
                    failed.getClass().getName());
        }
        return null;
    }

    /** Moves portions until the chunks are used well enough, or for as long as there is time. */
    static void compact(Connection connection) throws SQLException {
        MVStore store = store(connection);
        long end = System.nanoTime() + BUDGET_NS;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            // Whoever waits meanwhile may write between two portions.
            more = store.compact(TARGET, PORTION);
        }
    }

    /** The file's store, which no statement of SQL reaches. */
    static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
