package org.framescope.app.store.people;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who belongs to a desk.
 *
 * @param login what they sign in with; empty for the owner of this machine, who never signs in
 * @param role by its name
 * @param oneTime whether they must choose a password of their own first
 * @param disabled whether they may not sign in any more
 * @param version counts the changes
 */
public record Person(
        UUID id,
        UUID desk,
        Optional<String> login,
        String name,
        String role,
        boolean oneTime,
        boolean disabled,
        int version) {}
