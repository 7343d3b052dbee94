package org.framescope.app.classroom;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.KeptClassroom;

/**
 * A class on the wire, as its teacher gets it.
 *
 * @param joinKey what the QR code carries beside the code
 * @param step the step that it has come to
 * @param revision grows with everything that the teacher does
 * @param door whether more pupils may join
 * @param expires when it is gone with everything in it
 */
@Schema(name = "Classroom")
public record ClassJson(
        String code,
        String joinKey,
        String title,
        String step,
        long revision,
        boolean door,
        Instant created,
        Instant expires) {

    static ClassJson of(KeptClassroom classroom) {
        return new ClassJson(
                classroom.code(),
                classroom.joinKey(),
                classroom.title(),
                classroom.step(),
                classroom.revision(),
                classroom.door(),
                classroom.created(),
                classroom.expires());
    }
}
