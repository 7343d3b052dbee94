package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody settles a disagreement.
 *
 * @param outcome accepted or dismissed
 * @param cause why it is dismissed: mistaken, intended, house-style, other
 * @param reason in words
 */
@Schema(name = "SettlementRequest")
public record SettlementRequest(
        String outcome,
        @Schema(implementation = String.class) Optional<String> cause,
        String reason) {

    public SettlementRequest {
        cause = cause == null ? Optional.empty() : cause;
    }
}
