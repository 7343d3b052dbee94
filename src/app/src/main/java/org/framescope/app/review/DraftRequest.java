package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft that is submitted.
 *
 * @param due until when it should be reviewed, ISO 8601; where another draft names none, as it was
 * @param note said along with it
 */
@Schema(name = "DraftRequest")
record DraftRequest(
        @Schema(ref = "Article") Object article,
        @Schema(implementation = String.class) Optional<String> due,
        @Schema(implementation = String.class) Optional<String> note) {}
