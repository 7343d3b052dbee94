package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/** A lesson of a desk's own as it lies in the database. */
@Entity
@Table(name = "lesson")
@IdClass(LessonRowId.class)
class LessonRow {

    @Id
    UUID desk;

    @Id
    String id;

    String title;
    Instant created;

    @Column(length = Length.LONG32)
    String content;

    /** For Hibernate. */
    protected LessonRow() {}

    LessonRow(UUID desk, KeptLesson lesson, Instant created) {
        this.desk = desk;
        this.id = lesson.id();
        this.title = ColumnText.cut(lesson.title(), KeptLesson.MOST_TITLE);
        this.created = created;
        this.content = ColumnText.of(lesson.content());
    }

    KeptLesson kept() {
        return new KeptLesson(id, title, content);
    }
}
