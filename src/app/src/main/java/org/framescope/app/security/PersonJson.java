package org.framescope.app.security;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.people.Person;

/**
 * Somebody at one's desk.
 *
 * @param login what they sign in with; only administrators see it
 * @param email to which they were invited to sign in elsewhere; only administrators see it
 * @param linked whether they did
 * @param version for If-Match
 */
@Schema(name = "Person")
public record PersonJson(
        UUID id,
        String name,
        String role,
        boolean disabled,
        int version,
        @Schema(implementation = String.class) Optional<String> login,
        @Schema(implementation = String.class) Optional<String> email,
        boolean linked) {

    static PersonJson of(Person person, boolean toAdministrator) {
        return new PersonJson(
                person.id(),
                person.name(),
                Wanted.name(Role.valueOf(person.role())),
                person.disabled(),
                person.version(),
                toAdministrator ? person.login() : Optional.empty(),
                toAdministrator ? person.email() : Optional.empty(),
                person.linked());
    }
}
