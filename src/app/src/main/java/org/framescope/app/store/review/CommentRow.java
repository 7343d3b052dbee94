package org.framescope.app.store.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ColumnText;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;

/** A comment as it lies in the database. */
@Entity
@Table(name = "review_comment")
class CommentRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "review_id")
    UUID review;

    @Column(name = "finding_id")
    String finding;

    UUID person;
    Instant written;

    @Column(length = Length.LONG32)
    String said;

    /** For Hibernate. */
    protected CommentRow() {}

    CommentRow(UUID review, Optional<String> finding, UUID person, String said, Instant written) {
        this.review = review;
        this.finding = finding.orElse(null);
        this.person = person;
        this.said = ColumnText.of(said);
        this.written = written;
    }

    Comment comment() {
        return new Comment(id, Optional.ofNullable(finding), Optional.ofNullable(person), written, said);
    }
}
