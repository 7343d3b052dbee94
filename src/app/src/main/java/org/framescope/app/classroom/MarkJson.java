package org.framescope.app.classroom;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.PupilMark;

/**
 * A pupil's mark on the wire.
 *
 * @param id made by the device: the same mark sent again is the same mark
 * @param turn grows with every mark of the device; the later of two for one place stands
 * @param slot the place and question, such as {@code voice/0/body/120}
 * @param answer what is said there, or {@code none} to take it back
 * @param words what the pupil adds, for others only once the teacher has approved it
 */
@Schema(name = "PupilMark")
public record MarkJson(UUID id, long turn, String slot, String answer, Optional<String> words) {

    private static final int MOST_SLOT = 120;
    private static final int MOST_ANSWER = 64;

    public MarkJson {
        words = Parts.optional(words);
    }

    static MarkJson of(PupilMark mark) {
        return new MarkJson(mark.id(), mark.turn(), mark.slot(), mark.answer(), mark.words());
    }

    PupilMark mark() {
        boolean whole = id != null && slot != null && answer != null;
        if (!whole || slot.length() > MOST_SLOT || answer.length() > MOST_ANSWER) {
            throw invalid("a mark with id, turn, slot and answer");
        }
        if (words.filter(w -> w.length() > PupilMark.MOST_WORDS).isPresent()) {
            throw invalid("words of at most " + PupilMark.MOST_WORDS + " characters");
        }
        return new PupilMark(id, turn, slot, answer, words.map(String::strip).filter(w -> !w.isEmpty()));
    }

    private static ProblemException invalid(String expected) {
        return new ProblemException(
                ProblemKind.NOT_A_MARK, "Expected " + expected + "; found something else. Reload the page.");
    }
}
