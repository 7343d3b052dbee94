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
 * @param email to which they were invited to sign in elsewhere
 * @param linked whether somebody signed in elsewhere as this person
 * @param byGroup whether they are here because of a group, which decides about their role
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
        Optional<String> email,
        boolean linked,
        boolean byGroup,
        int version) {}
