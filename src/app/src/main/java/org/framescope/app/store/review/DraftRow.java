package org.framescope.app.store.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A draft as it lies in the database. */
@Entity
@Table(name = "draft")
@IdClass(DraftRowId.class)
class DraftRow {

    @Id
    @Column(name = "review_id")
    UUID review;

    @Id
    int number;

    @Column(name = "analysis_id")
    UUID analysis;

    UUID author;
    Instant created;

    /** For Hibernate. */
    protected DraftRow() {}

    DraftRow(UUID review, Draft draft) {
        this.review = review;
        this.number = draft.number();
        this.analysis = draft.analysis();
        this.author = draft.author().orElse(null);
        this.created = draft.created();
    }

    Draft draft() {
        return new Draft(number, analysis, Optional.ofNullable(author), created);
    }
}
