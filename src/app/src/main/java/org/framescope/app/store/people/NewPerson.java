package org.framescope.app.store.people;

import java.util.UUID;

/**
 * Somebody who is to belong to a desk.
 *
 * @param login in lower case, as it is compared
 * @param role by its name
 * @param password the hash of a password that must be changed at once
 */
public record NewPerson(UUID desk, String login, String name, String role, String password) {}
