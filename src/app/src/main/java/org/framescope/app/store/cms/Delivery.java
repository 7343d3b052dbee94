package org.framescope.app.store.cms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that is to go out, or went.
 *
 * @param review what it tells of; empty for a test
 * @param body ids and names of states, as JSON
 * @param tries how often it was tried
 * @param due when it is tried next; empty where it is not any more
 * @param failure what the last try failed by
 */
public record Delivery(
        UUID id,
        UUID desk,
        Optional<UUID> review,
        String event,
        String body,
        Instant created,
        int tries,
        Optional<Instant> due,
        Optional<Instant> delivered,
        Optional<String> failure) {}
