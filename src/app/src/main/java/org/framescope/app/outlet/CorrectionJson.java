package org.framescope.app.outlet;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.outlet.Correction;

/**
 * Something that was corrected.
 *
 * @param created when it was logged, ISO 8601
 * @param outlet that it was about; absent where it was about none or several
 * @param corrected what was corrected
 * @param reason why
 */
@Schema(name = "Correction")
public record CorrectionJson(
        UUID id,
        String created,
        @Schema(implementation = String.class) Optional<String> outlet,
        String corrected,
        String reason) {

    static CorrectionJson of(Correction own) {
        return new CorrectionJson(own.id(), own.created().toString(), own.outlet(), own.corrected(), own.reason());
    }
}
