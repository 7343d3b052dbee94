package org.framescope.app.store.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ColumnText;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;

/** A second reader's mark as it lies in the database. */
@Entity
@Table(name = "reading_mark")
class ReadingMarkRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "reading_id")
    UUID reading;

    String field;

    @Column(name = "begin_offset")
    int begin;

    @Column(name = "end_offset")
    int end;

    String rule;

    @Column(length = Length.LONG32)
    String note;

    @Version
    int version;

    /** For Hibernate. */
    protected ReadingMarkRow() {}

    ReadingMarkRow(UUID reading) {
        this.reading = reading;
    }

    void be(NewMark mark) {
        field = mark.field();
        begin = mark.begin();
        end = mark.end();
        rule = mark.rule();
        note = mark.note().map(ColumnText::of).orElse(null);
    }

    ReadingMark mark() {
        return new ReadingMark(id, reading, field, begin, end, rule, Optional.ofNullable(note), version + 1);
    }
}
