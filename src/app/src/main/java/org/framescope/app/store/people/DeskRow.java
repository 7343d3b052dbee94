package org.framescope.app.store.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;

/** A desk as it lies in the database. */
@Entity
@Table(name = "desk")
class DeskRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String name;
    Instant created;

    @Column(name = "keep_days")
    Integer keepDays;

    @Column(name = "style_pack", length = Length.LONG32)
    String stylePack;

    @Version
    int version;

    /** For Hibernate. */
    protected DeskRow() {}

    DeskRow(String name, Instant created) {
        this.name = name;
        this.created = created;
    }

    Desk desk() {
        return new Desk(id, name, Optional.ofNullable(keepDays), Optional.ofNullable(stylePack), version);
    }
}
