package org.framescope.app.store.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who judges a sample, as it lies in the database. */
@Entity
@Table(name = "sample_coder")
@IdClass(SampleCoderId.class)
class SampleCoderRow {

    @Id
    @Column(name = "sample_id")
    UUID sample;

    @Id
    int seat;

    /** Null where that person was erased. */
    @Column(name = "person_id")
    UUID person;

    /** For Hibernate. */
    protected SampleCoderRow() {}

    SampleCoderRow(UUID sample, int seat, UUID person) {
        this.sample = sample;
        this.seat = seat;
        this.person = person;
    }
}
