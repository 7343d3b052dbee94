package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A batch as it lies in the database. */
@Entity
@Table(name = "batch")
class BatchRow {

    /** A file's name may be longer; its beginning says enough. */
    private static final int MOST_FORM = 64;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "desk_id")
    UUID desk;

    Instant created;
    String name;
    String form;
    String analyzers;

    @Column(name = "idempotency_key")
    String idempotencyKey;

    String fingerprint;
    UUID receiver;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    BatchState state;

    long total;
    long scored;
    long skipped;
    long failed;
    Instant since;
    Instant ended;
    String webhook;

    @Column(name = "webhook_tries")
    int webhookTries;

    @Column(name = "webhook_due")
    Instant webhookDue;

    /** When profiles of its outlets are to be made; null where they need not be. */
    @Column(name = "profile_due")
    Instant profileDue;

    Instant profiled;

    /** For Hibernate. */
    protected BatchRow() {}

    BatchRow(NewBatch batch, UUID receiver, Instant created) {
        this.desk = batch.desk();
        this.created = created;
        this.receiver = receiver;
        this.name = batch.name().map(n -> ColumnText.cut(n, About.MOST_ID)).orElse(null);
        this.form = ColumnText.cut(batch.form(), MOST_FORM);
        this.analyzers = String.join(",", batch.only());
        this.idempotencyKey = batch.idempotencyKey().orElse(null);
        this.webhook = batch.webhook().orElse(null);
        this.state = BatchState.RECEIVING;
    }

    KeptBatch kept() {
        return new KeptBatch(
                id,
                created,
                Optional.ofNullable(name),
                form,
                Names.split(analyzers),
                state,
                new ItemCounts(total, scored, skipped, failed),
                Optional.ofNullable(since),
                Optional.ofNullable(ended),
                Optional.ofNullable(webhook),
                profiled != null);
    }
}
