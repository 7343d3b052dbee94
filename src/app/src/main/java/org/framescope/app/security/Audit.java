package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.framescope.app.store.Together;
import org.framescope.app.store.audit.AuditEvent;
import org.framescope.app.store.audit.AuditStore;

/** Writes down who did what, in the transaction in which they do it. */
@Singleton
public class Audit {

    private final AuditStore store;
    private final Together together;

    @Inject
    Audit(AuditStore store, Together together) {
        this.store = store;
        this.together = together;
    }

    /** Makes changes and what is written about them one: all of it happens, and lies on the disk, or nothing. */
    public <T> T together(Supplier<T> changes) {
        return together.kept(changes);
    }

    /**
     * Writes down what a member did.
     *
     * @param action in kebab-case
     * @param details names and numbers; never a piece of an article, a comment or a secret
     */
    public void tell(Actor.Member member, String action, UUID subject, Map<String, String> details) {
        store.append(new AuditEvent(
                member.desk(), Optional.of(member.person()), member.name(), action, Optional.of(subject), details));
    }

    /** Writes down what the service did by itself. */
    public void tell(UUID desk, String action, Optional<UUID> subject, Map<String, String> details) {
        store.append(new AuditEvent(desk, Optional.empty(), "service", action, subject, details));
    }

    /** Erases what is written about a person or a piece; that something was erased stays written. */
    public void erase(UUID whom) {
        store.erase(whom);
    }
}
