package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that somebody wants to take.
 *
 * @param step assign, start, return, clear, withdraw, reopen
 * @param assignee to whom it is assigned; oneself where absent
 * @param due until when it should be reviewed, ISO 8601; as it was where absent, at no time where empty
 * @param note said along with it; whoever returns a piece must say why
 */
@Schema(name = "Step")
public record StepRequest(
        String step,
        @Schema(implementation = String.class) Optional<String> assignee,
        @Schema(implementation = String.class) Optional<String> due,
        @Schema(implementation = String.class) Optional<String> note) {

    public StepRequest {
        assignee = assignee == null ? Optional.empty() : assignee;
        due = due == null ? Optional.empty() : due;
        note = note == null ? Optional.empty() : note;
    }
}
