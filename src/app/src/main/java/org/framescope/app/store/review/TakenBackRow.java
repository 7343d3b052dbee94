package org.framescope.app.store.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last revision of a decision or settlement that was taken back. */
@Entity
@Table(name = "taken_back")
@IdClass(SettlementRowId.class)
class TakenBackRow {

    @Id
    @Column(name = "review_id")
    UUID review;

    @Id
    String subject;

    int revision;

    /** For Hibernate. */
    protected TakenBackRow() {}

    TakenBackRow(UUID review, String subject, int revision) {
        this.review = review;
        this.subject = subject;
        this.revision = revision;
    }
}
