package org.framescope.app.store.cms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which review a piece has, as it lies in the database. */
@Entity
@Table(name = "desk_piece")
@IdClass(DeskPieceId.class)
class DeskPieceRow {

    @Id
    @Column(name = "desk_id")
    UUID desk;

    @Id
    String name;

    @Column(name = "review_id")
    UUID review;

    /** For Hibernate. */
    protected DeskPieceRow() {}

    DeskPieceRow(UUID desk, String name, UUID review) {
        this.desk = desk;
        this.name = name;
        this.review = review;
    }
}
