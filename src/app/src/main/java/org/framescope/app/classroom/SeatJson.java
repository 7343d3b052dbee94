package org.framescope.app.classroom;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.PupilMark;
import org.framescope.app.store.Seat;

/**
 * What a pupil's device shows: where the class is, and everything that they said themselves.
 *
 * @param name the drawn name
 * @param swapped whether the second short text comes first
 * @param step the step that the class has come to
 * @param revision grows with everything that the teacher does
 * @param expires when the class is gone with everything in it
 */
@Schema(name = "ClassSeat")
public record SeatJson(
        String code,
        String title,
        String name,
        boolean swapped,
        String step,
        long revision,
        Instant expires,
        List<MarkJson> marks) {

    static SeatJson of(Seat seat, List<PupilMark> marks) {
        return new SeatJson(
                seat.classroom().code(),
                seat.classroom().title(),
                seat.pupil().name(),
                seat.pupil().swapped(),
                seat.classroom().step(),
                seat.classroom().revision(),
                seat.classroom().expires(),
                marks.stream().map(MarkJson::of).toList());
    }
}
