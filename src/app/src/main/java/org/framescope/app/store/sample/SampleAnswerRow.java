package org.framescope.app.store.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody said about a finding, as it lies in the database. */
@Entity
@Table(name = "sample_answer")
@IdClass(SampleAnswerId.class)
class SampleAnswerRow {

    @Id
    @Column(name = "sample_id")
    UUID sample;

    @Id
    int seat;

    @Id
    int number;

    String verdict;

    Instant answered;

    /** For Hibernate. */
    protected SampleAnswerRow() {}

    SampleAnswerRow(UUID sample, int seat, int number) {
        this.sample = sample;
        this.seat = seat;
        this.number = number;
    }
}
