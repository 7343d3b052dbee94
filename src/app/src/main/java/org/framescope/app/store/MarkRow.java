package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a pupil said at one place of a lesson. */
@Entity
@Table(name = "pupil_mark")
@IdClass(MarkRowId.class)
class MarkRow {

    @Id
    @Column(name = "pupil_id")
    UUID pupil;

    @Id
    String slot;

    @Column(name = "class_id")
    UUID classroom;

    UUID id;
    long turn;
    String answer;
    String words;
    String review;
    Instant changed;

    /** For Hibernate. */
    protected MarkRow() {}

    MarkRow(KeptPupil pupil, PupilMark mark, Instant now) {
        this.pupil = pupil.id();
        this.classroom = pupil.classroom();
        this.slot = mark.slot();
        set(mark, now);
    }

    /** Takes a later answer; words that changed wait for the teacher again. */
    final void set(PupilMark mark, Instant now) {
        String said =
                mark.words().map(w -> ColumnText.cut(w, PupilMark.MOST_WORDS)).orElse(null);
        if (said == null) {
            review = Review.NONE.name();
        } else if (!said.equals(words)) {
            review = Review.WAITING.name();
        }
        id = mark.id();
        turn = mark.turn();
        answer = mark.answer();
        words = said;
        changed = now;
    }

    PupilMark mark() {
        return new PupilMark(id, turn, slot, answer, Optional.ofNullable(words));
    }
}
