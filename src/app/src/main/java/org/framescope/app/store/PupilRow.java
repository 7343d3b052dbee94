package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A pupil as they lie in the database: a name that was drawn, and the hash of the token that their phone holds. */
@Entity
@Table(name = "pupil")
class PupilRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "class_id")
    UUID classroom;

    String name;
    String token;
    boolean swapped;
    Instant joined;

    /** For Hibernate. */
    protected PupilRow() {}

    PupilRow(UUID classroom, String name, String token, boolean swapped, Instant joined) {
        this.classroom = classroom;
        this.name = name;
        this.token = token;
        this.swapped = swapped;
        this.joined = joined;
    }

    KeptPupil kept() {
        return new KeptPupil(id, classroom, name, swapped);
    }
}
