package org.framescope.app.store.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;

/** A second reading as it lies in the database. */
@Entity
@Table(name = "second_reading")
class SecondReadingRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "review_id")
    UUID review;

    int draft;
    UUID reader;

    @Column(name = "asked_by")
    UUID askedBy;

    String state;
    Instant asked;
    Instant ended;

    @Column(length = Length.LONG32)
    String sentences;

    @Version
    int version;

    /** For Hibernate. */
    protected SecondReadingRow() {}

    SecondReadingRow(NewReading reading, Instant asked) {
        this.review = reading.review();
        this.draft = reading.draft();
        this.reader = reading.reader();
        this.askedBy = reading.askedBy();
        this.state = reading.state();
        this.asked = asked;
        this.sentences = reading.sentences();
    }

    SecondReading reading() {
        return new SecondReading(
                id,
                review,
                draft,
                reader,
                Optional.ofNullable(askedBy),
                state,
                asked,
                Optional.ofNullable(ended),
                sentences,
                version);
    }
}
