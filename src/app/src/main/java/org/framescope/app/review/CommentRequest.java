package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says.
 *
 * @param finding the finding that it is about, by its fingerprint
 */
@Schema(name = "CommentRequest")
public record CommentRequest(
        @Schema(implementation = String.class) Optional<String> finding, String said) {

    public CommentRequest {
        finding = finding == null ? Optional.empty() : finding;
    }
}
