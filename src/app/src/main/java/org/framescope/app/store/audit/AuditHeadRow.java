package org.framescope.app.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.framescope.engine.audit.AuditEntry;

/** Where a record ends. */
@Entity
@Table(name = "audit_head")
class AuditHeadRow {

    @Id
    @Column(name = "desk_id")
    UUID desk;

    long sequence;
    String hash;

    /** For Hibernate. */
    protected AuditHeadRow() {}

    AuditHeadRow(UUID desk) {
        this.desk = desk;
        this.hash = AuditEntry.BEGINNING;
    }
}
