package org.framescope.app.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.framescope.engine.audit.AuditEntry;
import org.hibernate.Length;

/** An entry of a record as it lies in the database. */
@Entity
@Table(name = "audit_entry")
@IdClass(AuditEntryId.class)
class AuditEntryRow {

    @Id
    @Column(name = "desk_id")
    UUID desk;

    @Id
    long sequence;

    Instant written;
    UUID actor;
    UUID subject;
    String salt;

    @Column(length = Length.LONG32)
    String content;

    String digest;
    String previous;
    String hash;

    /** For Hibernate. */
    protected AuditEntryRow() {}

    AuditEntryRow(AuditEvent event, AuditEntry entry, Instant written) {
        this.desk = event.desk();
        this.sequence = entry.sequence();
        this.written = written;
        this.actor = event.actor().orElse(null);
        this.subject = event.subject().orElse(null);
        this.salt = entry.salt().orElseThrow();
        this.content = entry.content().orElseThrow();
        this.digest = entry.digest();
        this.previous = entry.previous();
        this.hash = entry.hash();
    }

    AuditEntry entry() {
        return new AuditEntry(
                desk.toString(),
                sequence,
                written.toString(),
                Optional.ofNullable(salt),
                Optional.ofNullable(content),
                digest,
                previous,
                hash);
    }
}
