package org.framescope.app.store.people;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is to belong to a desk.
 *
 * @param login in lower case, as it is compared
 * @param role by its name
 * @param password the hash of a password that must be changed at once; empty for somebody who signs in elsewhere
 * @param email in lower case, to which somebody is invited
 */
public record NewPerson(
        UUID desk, String login, String name, String role, Optional<String> password, Optional<String> email) {

    /** Somebody with a password that must be changed at once. */
    public NewPerson(UUID desk, String login, String name, String role, String password) {
        this(desk, login, name, role, Optional.of(password), Optional.empty());
    }
}
