package org.framescope.app.store.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;

/** A sample as it lies in the database. Written once. */
@Entity
@Table(name = "sample")
class SampleRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "batch_id")
    UUID batch;

    Instant created;

    int size;

    @Column(length = Length.LONG32)
    String design;

    /** For Hibernate. */
    protected SampleRow() {}

    SampleRow(UUID batch, Instant created, int size, String design) {
        this.batch = batch;
        this.created = created;
        this.size = size;
        this.design = design;
    }

    KeptSample kept() {
        return new KeptSample(id, batch, created, size, design);
    }
}
