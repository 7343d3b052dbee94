package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody decided about a finding. It goes with the finding's fingerprint from draft to draft.
 *
 * @param outcome by its name
 * @param cause why a finding was dismissed, by its name
 * @param draft the draft on which it was decided
 * @param revision counts the changes from 1; 0 where nobody decided
 */
public record Decision(
        String finding,
        String rule,
        String outcome,
        Optional<String> cause,
        Optional<String> note,
        Optional<UUID> person,
        Instant decided,
        int draft,
        int revision) {}
