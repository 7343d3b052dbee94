package org.framescope.app.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A class that was opened.
 *
 * @param step the step that it has come to, by its name
 * @param revision grows with everything that the teacher does
 * @param door whether more pupils may join
 */
public record KeptClassroom(
        UUID id,
        UUID desk,
        String code,
        String joinKey,
        String title,
        Instant created,
        Instant expires,
        String step,
        long revision,
        boolean door) {}
