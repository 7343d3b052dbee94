package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second reading that is asked for.
 *
 * @param reader who shall read, by their id; oneself where absent
 */
@Schema(name = "ReadingRequest")
public record ReadingRequest(
        @Schema(implementation = String.class) Optional<String> reader) {

    public ReadingRequest {
        reader = reader == null ? Optional.empty() : reader;
    }
}
