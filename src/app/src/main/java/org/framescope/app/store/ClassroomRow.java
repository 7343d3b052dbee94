package org.framescope.app.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;

/** A class as it lies in the database. */
@Entity
@Table(name = "classroom")
class ClassroomRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID desk;
    String code;

    @Column(name = "join_key")
    String joinKey;

    /** Long, and asked for once a class: {@link ClassroomStore#lesson} reads it. */
    @Basic(fetch = FetchType.LAZY)
    @Column(length = Length.LONG32)
    String lesson;

    String title;
    Instant created;
    Instant expires;
    String step;
    long revision;
    boolean door;

    /** For Hibernate. */
    protected ClassroomRow() {}

    ClassroomRow(NewClassroom opened, Instant created) {
        this.desk = opened.desk();
        this.code = opened.code();
        this.joinKey = opened.joinKey();
        this.lesson = ColumnText.of(opened.lesson());
        this.title = ColumnText.cut(opened.title(), KeptLesson.MOST_TITLE);
        this.created = created;
        this.expires = created.plus(opened.lifetime());
        this.step = opened.step();
        this.door = true;
    }

    KeptClassroom kept() {
        return new KeptClassroom(id, desk, code, joinKey, title, created, expires, step, revision, door);
    }
}
