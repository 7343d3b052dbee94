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

/** A decision as it lies in the database. */
@Entity
@Table(name = "decision")
@IdClass(DecisionRowId.class)
class DecisionRow {

    @Id
    @Column(name = "review_id")
    UUID review;

    @Id
    @Column(name = "finding_id")
    String finding;

    String rule;
    String outcome;
    String cause;

    @Column(length = Length.LONG32)
    String note;

    UUID person;
    Instant decided;
    int draft;

    @Version
    int version;

    /** For Hibernate. */
    protected DecisionRow() {}

    DecisionRow(UUID review, String finding) {
        this.review = review;
        this.finding = finding;
    }

    void be(Decision decision) {
        rule = decision.rule();
        outcome = decision.outcome();
        cause = decision.cause().orElse(null);
        note = decision.note().map(ColumnText::of).orElse(null);
        person = decision.person().orElse(null);
        decided = decision.decided();
        draft = decision.draft();
    }

    Decision decision() {
        return new Decision(
                finding,
                rule,
                outcome,
                Optional.ofNullable(cause),
                Optional.ofNullable(note),
                Optional.ofNullable(person),
                decided,
                draft,
                version + 1);
    }
}
