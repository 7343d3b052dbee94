package org.framescope.app.batch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.KeptBatch;
import org.framescope.app.store.Page;

/**
 * Some of the batches.
 *
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "BatchPage")
public record BatchPage(
        List<BatchJson> items,
        @Schema(implementation = String.class) Optional<String> next) {

    static BatchPage of(Page<KeptBatch, UUID> page) {
        return new BatchPage(
                page.items().stream()
                        .map(batch -> BatchJson.of(batch, Optional.empty()))
                        .toList(),
                page.last().map(UUID::toString));
    }
}
