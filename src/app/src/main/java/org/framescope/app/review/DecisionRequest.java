package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody decides about a finding.
 *
 * @param outcome accepted or dismissed
 * @param cause why it is dismissed: mistaken, intended, house-style, other
 * @param note in words; needed where the cause is other
 */
@Schema(name = "DecisionRequest")
public record DecisionRequest(
        String outcome,
        @Schema(implementation = String.class) Optional<String> cause,
        @Schema(implementation = String.class) Optional<String> note) {

    public DecisionRequest {
        cause = cause == null ? Optional.empty() : cause;
        note = note == null ? Optional.empty() : note;
    }
}
