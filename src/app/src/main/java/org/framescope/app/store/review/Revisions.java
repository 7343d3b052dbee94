package org.framescope.app.store.review;

import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.framescope.app.store.StaleException;
import org.hibernate.Session;

/** How changes tell that somebody else was faster. */
final class Revisions {

    private Revisions() {}

    /**
     * A row that is still as it was read.
     *
     * @param row null where there is none
     * @param version Hibernate's, from 0
     * @param revision what was read, from 1; 0 where there was none
     * @throws StaleException where it is another
     */
    static <T> Optional<T> current(T row, ToIntFunction<T> version, int revision) {
        Optional<T> found = Optional.ofNullable(row);
        if (found.map(own -> version.applyAsInt(own) + 1).orElse(0) != revision) {
            throw new StaleException();
        }
        return found;
    }

    /** Remembers how far the revisions of something went that is taken back. */
    static void takeBack(Session session, UUID review, String subject, int revision) {
        session.merge(new TakenBackRow(review, subject, Math.max(revision, last(session, review, subject))));
    }

    /** The last revision of what was taken back; 0 where nothing was. A new row's version begins there. */
    static int last(Session session, UUID review, String subject) {
        return Optional.ofNullable(session.find(TakenBackRow.class, new SettlementRowId(review, subject)))
                .map(row -> row.revision)
                .orElse(0);
    }
}
