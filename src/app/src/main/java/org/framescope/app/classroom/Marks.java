package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.KeptPupil;
import org.framescope.app.store.MarkStore;
import org.framescope.app.store.PupilMark;
import org.framescope.app.store.Seat;

/** Takes what pupils say, where it is something that the lesson asks. */
@Singleton
class Marks {

    private static final int MOST_AT_ONCE = 200;

    /** A pupil has a place for each sentence and question, and for words that they choose; nobody marks more. */
    private static final int MOST_PLACES = 600;

    private final MarkStore store;
    private final LessonCache lessons;
    private final ClassEvents events;

    @Inject
    Marks(MarkStore store, LessonCache lessons, ClassEvents events) {
        this.store = store;
        this.lessons = lessons;
        this.events = events;
    }

    /**
     * Keeps marks, all or none. What belongs to a step that is still to come is a problem; of a step that is over, what
     * was said stays as it was, and what comes late from a phone that slept is still taken.
     */
    List<PupilMark> keep(Seat seat, List<PupilMark> marks) {
        if (marks.size() > MOST_AT_ONCE) {
            throw invalid("at most " + MOST_AT_ONCE + " marks at once", marks.size() + " of them");
        }
        Slots slots = lessons.of(seat.classroom()).slots();
        Step now = Step.of(seat.classroom().step()).orElse(Step.LOBBY);
        for (PupilMark mark : marks) {
            if (!slots.takes(mark)) {
                throw invalid("marks at places of the lesson with answers that it takes", "another");
            }
            if (now.isBefore(step(mark, seat.pupil()))) {
                throw new ProblemException(
                        ProblemKind.NOT_YET,
                        "Expected a mark for a step that the class has come to; found one for a later step. Wait until"
                                + " the teacher opens it.");
            }
        }
        if (store.places(seat.pupil().id()) + marks.size() > MOST_PLACES) {
            throw invalid("at most " + MOST_PLACES + " marks of one pupil", "more");
        }
        Set<String> settled = marks.stream()
                .filter(m -> step(m, seat.pupil()).isBefore(now))
                .map(PupilMark::slot)
                .collect(Collectors.toSet());
        List<PupilMark> standing = store.keep(seat.pupil(), marks, settled);
        events.marks(seat.classroom().id());
        return standing;
    }

    private static Step step(PupilMark mark, KeptPupil pupil) {
        return Slots.step(mark.slot(), pupil.swapped());
    }

    private static ProblemException invalid(String expected, String found) {
        return new ProblemException(
                ProblemKind.NOT_A_MARK, "Expected " + expected + "; found " + found + ". Reload the page.");
    }
}
