package org.framescope.app.store.cms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A message that is to go out, as it lies in the database. */
@Entity
@Table(name = "desk_delivery")
class DeskDeliveryRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "desk_id")
    UUID desk;

    @Column(name = "review_id")
    UUID review;

    String event;
    String body;
    Instant created;
    int tries;
    Instant due;
    Instant delivered;
    String failure;

    /** For Hibernate. */
    protected DeskDeliveryRow() {}

    DeskDeliveryRow(UUID desk, Optional<UUID> review, String event, String body, Instant now) {
        this.desk = desk;
        this.review = review.orElse(null);
        this.event = event;
        this.body = body;
        this.created = now;
        this.due = now;
    }

    Delivery delivery() {
        return new Delivery(
                id,
                desk,
                Optional.ofNullable(review),
                event,
                body,
                created,
                tries,
                Optional.ofNullable(due),
                Optional.ofNullable(delivered),
                Optional.ofNullable(failure));
    }
}
