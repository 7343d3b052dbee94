package org.framescope.app.store.outlet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A correction as it lies in the database. Written once, never changed or taken away. */
@Entity
@Immutable
@Table(name = "correction")
class CorrectionRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "desk_id")
    UUID desk;

    Instant created;

    String outlet;

    @Column(length = Length.LONG32)
    String corrected;

    @Column(length = Length.LONG32)
    String reason;

    /** For Hibernate. */
    protected CorrectionRow() {}

    Correction correction() {
        return new Correction(id, created, Optional.ofNullable(outlet), corrected, reason);
    }
}
