package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.DynamicUpdate;

/** An article of a batch as it lies in the database. Its text is long: what changes is written alone. */
@Entity
@DynamicUpdate
@Table(name = "batch_item")
@IdClass(BatchItemId.class)
class BatchItemRow {

    @Id
    @Column(name = "batch_id")
    UUID batch;

    @Id
    long position;

    @Column(length = 16)
    String form;

    long place;

    @Column(name = "item_id", length = Length.LONG32)
    String itemId;

    @Column(length = Length.LONG32)
    String input;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    ItemState state;

    int token;
    UUID worker;

    @Column(length = Length.LONG32)
    String reason;

    @Column(length = Length.LONG32)
    String answer;

    Instant finished;

    /** The position of the first article that it is nearly the same as, where several outlets have it; else null. */
    Long story;

    /** For Hibernate. */
    protected BatchItemRow() {}

    BatchItemRow(UUID batch, long position, NewItem item) {
        this.batch = batch;
        this.position = position;
        this.form = item.form();
        this.place = item.place();
        this.itemId = ColumnText.of(item.id());
        this.input = item.text();
        this.state = ItemState.WAITING;
    }

    void take(UUID by) {
        state = ItemState.TAKEN;
        token++;
        worker = by;
    }

    void giveBack() {
        state = ItemState.WAITING;
        token--;
        worker = null;
    }

    TakenItem taken() {
        return new TakenItem(batch, position, token, new NewItem(form, place, itemId, input));
    }
}
