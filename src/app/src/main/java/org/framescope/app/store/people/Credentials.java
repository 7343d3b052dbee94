package org.framescope.app.store.people;

import java.util.Optional;

/**
 * A person and the hash that their password must fit; empty for somebody who signs in elsewhere.
 *
 * @param password never shown to anybody
 */
public record Credentials(Person person, Optional<String> password) {

    @Override
    public String toString() {
        return "credentials of " + person.id();
    }
}
