package org.framescope.app.store.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param desk where it happened
 * @param actor who did it; empty for the service itself
 * @param name how the actor is called
 * @param action what was done, in kebab-case
 * @param subject what it was done to
 * @param details never a piece of an article, a comment or a secret
 */
public record AuditEvent(
        UUID desk,
        Optional<UUID> actor,
        String name,
        String action,
        Optional<UUID> subject,
        Map<String, String> details) {

    public AuditEvent {
        details = Map.copyOf(details);
    }
}
