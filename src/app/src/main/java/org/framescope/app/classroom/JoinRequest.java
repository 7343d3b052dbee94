package org.framescope.app.classroom;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a pupil joins.
 *
 * @param key what the QR code brings beside the class's code; absent where the code was typed
 */
@Schema(name = "ClassJoin")
public record JoinRequest(Optional<String> key) {

    public JoinRequest {
        key = Parts.optional(key);
    }
}
