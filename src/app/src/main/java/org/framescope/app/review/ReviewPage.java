package org.framescope.app.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some of the reviews of one's desk.
 *
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "ReviewPage")
public record ReviewPage(
        List<ReviewLine> items,
        @Schema(implementation = String.class) Optional<String> next) {}
