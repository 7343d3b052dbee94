package org.framescope.app.outlet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.Page;
import org.framescope.app.store.outlet.Correction;

/**
 * Some of the corrections.
 *
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "CorrectionPage")
public record CorrectionPage(
        List<CorrectionJson> items,
        @Schema(implementation = String.class) Optional<String> next) {

    static CorrectionPage of(Page<Correction, UUID> page) {
        return new CorrectionPage(
                page.items().stream().map(CorrectionJson::of).toList(),
                page.last().map(UUID::toString));
    }
}
