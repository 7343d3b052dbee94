package org.framescope.app.store.people;

/**
 * A person and the hash that their password must fit.
 *
 * @param password never shown to anybody
 */
public record Credentials(Person person, String password) {

    @Override
    public String toString() {
        return "credentials of " + person.id();
    }
}
