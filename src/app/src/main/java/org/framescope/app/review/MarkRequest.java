package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A passage that somebody marks.
 *
 * @param field headline, deck, body or captions[n]
 * @param begin in UTF-16 units of the field
 * @param end exclusive
 * @param rule what the passage is, by the id of the rule that would find it
 * @param note in words
 */
@Schema(name = "MarkRequest")
public record MarkRequest(
        String field,
        int begin,
        int end,
        String rule,
        @Schema(implementation = String.class) Optional<String> note) {

    public MarkRequest {
        note = note == null ? Optional.empty() : note;
    }
}
