package org.framescope.app.store.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ColumnText;
import org.hibernate.Length;

/** A settlement as it lies in the database. */
@Entity
@Table(name = "settlement")
@IdClass(SettlementRowId.class)
class SettlementRow {

    @Id
    @Column(name = "review_id")
    UUID review;

    @Id
    String subject;

    String rule;
    boolean found;
    String outcome;
    String cause;

    @Column(length = Length.LONG32)
    String reason;

    UUID person;
    Instant settled;

    @Version
    int version;

    /** For Hibernate. */
    protected SettlementRow() {}

    SettlementRow(UUID review, String subject) {
        this.review = review;
        this.subject = subject;
    }

    void be(Settlement settlement) {
        rule = settlement.rule();
        found = settlement.found();
        outcome = settlement.outcome();
        cause = settlement.cause().orElse(null);
        reason = ColumnText.of(settlement.reason());
        person = settlement.person().orElse(null);
        settled = settlement.settled();
    }

    Settlement settlement() {
        return new Settlement(
                subject,
                rule,
                found,
                outcome,
                Optional.ofNullable(cause),
                reason,
                Optional.ofNullable(person),
                settled,
                version + 1);
    }
}
