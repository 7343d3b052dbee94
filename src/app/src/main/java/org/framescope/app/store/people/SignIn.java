package org.framescope.app.store.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that somebody opened by signing in.
 *
 * @param secret the hash of what the cookie holds now
 * @param csrf what a page of ours sends along with every change
 * @param changed when the secret was last changed
 */
public record SignIn(
        UUID id, Person person, String secret, String csrf, Instant created, Instant changed, Instant used) {}
