package org.framescope.app.review;

import java.time.Instant;
import java.util.Optional;
import org.framescope.app.store.NewAnalysis;

/**
 * A draft that came in, analyzed and not kept yet.
 *
 * @param due until when it should be reviewed
 * @param note said along with it
 */
public record Received(NewAnalysis analysis, Optional<Instant> due, Optional<String> note) {

    private static final String UNTITLED = "Untitled article";

    /** What the piece is called. */
    String title() {
        return analysis.about().headline().filter(h -> !h.isBlank()).orElse(UNTITLED);
    }
}
