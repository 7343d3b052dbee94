package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody and the password with which they sign in once.
 *
 * @param password shown this once
 */
@Schema(name = "OneTimePassword")
public record OneTimePassword(PersonJson person, String password) {

    @Override
    public String toString() {
        return "a one-time password of " + person.id();
    }
}
