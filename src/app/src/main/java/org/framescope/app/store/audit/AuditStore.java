package org.framescope.app.store.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.engine.audit.AuditEntry;
import org.framescope.engine.io.Json;
import org.hibernate.Session;

/** Writes the record of each desk and gives it back. Entries are added and erased, never changed. */
@ApplicationScoped
public class AuditStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    AuditStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins the record of a new desk. */
    @Transactional
    public void begin(UUID desk) {
        database.session().persist(new AuditHeadRow(desk));
    }

    /** Writes what happened, in the transaction in which it happens; the last thing that is done in it. */
    @Transactional
    public void append(AuditEvent event) {
        Session session = database.session();
        // What happens may have stale rows in the session; the end of the chain must be read anew, under its lock.
        session.flush();
        AuditHeadRow head = session.find(AuditHeadRow.class, event.desk());
        session.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry entry = AuditEntry.after(
                head.hash, event.desk().toString(), head.sequence + 1, now.toString(), salt(), content(event));
        session.persist(new AuditEntryRow(event, entry, now));
        head.sequence = entry.sequence();
        head.hash = entry.hash();
    }

    /**
     * Entries of a desk's record in their order.
     *
     * @param behind the sequence of the last one of the page before; 0 for the beginning
     */
    @Transactional
    public List<AuditEntry> read(UUID desk, long behind, int limit) {
        return database.session()
                .createSelectionQuery(
                        "from AuditEntryRow e where e.desk = :desk and e.sequence > :behind order by e.sequence",
                        AuditEntryRow.class)
                .setParameter("desk", desk)
                .setParameter("behind", behind)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditEntryRow::entry)
                .toList();
    }

    /** Where a desk's record ends. */
    @Transactional
    public AuditEnd end(UUID desk) {
        AuditHeadRow head = database.session().find(AuditHeadRow.class, desk);
        return new AuditEnd(head.sequence, head.hash);
    }

    /** Erases the content of all entries that somebody wrote or that are about somebody or something. */
    @Transactional
    public int erase(UUID whom) {
        return database.session()
                .createMutationQuery("update AuditEntryRow e set e.salt = null, e.content = null, e.actor = null,"
                        + " e.subject = null where e.actor = :whom or e.subject = :whom")
                .setParameter("whom", whom)
                .executeUpdate();
    }

    private static String content(AuditEvent event) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("actor", event.actor().map(UUID::toString).orElse("service"));
        content.put("name", event.name());
        content.put("action", event.action());
        event.subject().ifPresent(subject -> content.put("subject", subject.toString()));
        if (!event.details().isEmpty()) {
            content.put("details", new TreeMap<>(event.details()));
        }
        return Json.write(content);
    }

    private static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
