package org.framescope.app.store.outlet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;

/** An outlet's note as it lies in the database. Written once. */
@Entity
@Table(name = "outlet_note")
class OutletNoteRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "desk_id")
    UUID desk;

    String outlet;

    /** Who speaks for the outlet. */
    String speaker;

    @Column(length = Length.LONG32)
    String said;

    Instant created;

    /** For Hibernate. */
    protected OutletNoteRow() {}

    OutletNote note() {
        return new OutletNote(id, speaker, said, created);
    }
}
