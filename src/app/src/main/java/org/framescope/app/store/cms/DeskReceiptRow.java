package org.framescope.app.store.cms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message that came in, as it lies in the database. */
@Entity
@Table(name = "desk_receipt")
@IdClass(DeskPieceId.class)
class DeskReceiptRow {

    @Id
    @Column(name = "desk_id")
    UUID desk;

    @Id
    String name;

    String fingerprint;

    @Column(name = "review_id")
    UUID review;

    int draft;
    String outcome;
    Instant received;

    /** For Hibernate. */
    protected DeskReceiptRow() {}

    DeskReceiptRow(UUID desk, Receipt receipt, Instant received) {
        this.desk = desk;
        this.name = receipt.name();
        this.fingerprint = receipt.fingerprint();
        this.review = receipt.review();
        this.draft = receipt.draft();
        this.outcome = receipt.outcome();
        this.received = received;
    }

    Receipt receipt() {
        return new Receipt(name, fingerprint, review, draft, outcome);
    }
}
