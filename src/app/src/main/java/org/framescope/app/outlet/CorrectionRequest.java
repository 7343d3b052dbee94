package org.framescope.app.outlet;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was corrected. Everybody can read it, and it can't be taken back.
 *
 * @param outlet that it was about; absent where it was about none or several
 * @param corrected what was corrected, 1 to 5,000 characters
 * @param reason why, 1 to 5,000 characters
 */
@Schema(name = "CorrectionRequest")
public record CorrectionRequest(
        @Schema(implementation = String.class) Optional<String> outlet, String corrected, String reason) {

    public CorrectionRequest {
        outlet = outlet == null ? Optional.empty() : outlet.map(String::strip).filter(own -> !own.isEmpty());
    }
}
