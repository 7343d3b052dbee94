package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was decided about a finding.
 *
 * @param outcome by its name
 * @param why by its name; null where it was accepted
 */
public record DecidedFinding(UUID review, String finding, String outcome, String why, Instant decided) {

    /** Why it was dismissed, by its name. */
    public Optional<String> cause() {
        return Optional.ofNullable(why);
    }
}
