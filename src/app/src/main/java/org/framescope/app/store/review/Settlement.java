package org.framescope.app.store.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a disagreement between readers was settled.
 *
 * @param subject the fingerprint of the finding that it is about, or the id of a mark where nothing was found
 * @param found whether it is about a finding
 * @param outcome by its name
 * @param cause why the passage is not to be dealt with, by its name
 * @param reason in words; empty where whoever wrote it was erased
 * @param revision counts the changes from 1; 0 where nobody settled
 */
public record Settlement(
        String subject,
        String rule,
        boolean found,
        String outcome,
        Optional<String> cause,
        String reason,
        Optional<UUID> person,
        Instant settled,
        int revision) {}
