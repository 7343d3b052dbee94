package org.framescope.app.store.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ColumnText;
import org.hibernate.annotations.UuidGenerator;

/** A piece under review as it lies in the database. */
@Entity
@Table(name = "review")
class ReviewRow {

    private static final int MOST_TITLE = 1000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "desk_id")
    UUID desk;

    String title;
    String state;
    UUID author;
    UUID assignee;
    Instant due;
    Instant created;
    Instant changed;

    @Version
    int version;

    /** For Hibernate. */
    protected ReviewRow() {}

    ReviewRow(NewReview review, Instant created) {
        this.desk = review.desk();
        this.title = ColumnText.cut(review.title(), MOST_TITLE);
        this.state = review.state();
        this.author = review.author().orElse(null);
        this.due = review.due().orElse(null);
        this.created = created;
        this.changed = created;
    }

    void be(Course course, Instant now) {
        state = course.state();
        assignee = course.assignee().orElse(null);
        due = course.due().orElse(null);
        changed = now;
    }

    Review review() {
        return new Review(
                id,
                desk,
                title,
                state,
                Optional.ofNullable(author),
                Optional.ofNullable(assignee),
                Optional.ofNullable(due),
                created,
                changed,
                version);
    }
}
