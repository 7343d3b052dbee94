package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A password that somebody chose, and the one that they have. */
@Schema(name = "PasswordChoice")
public record PasswordRequest(String old, String password) {

    @Override
    public String toString() {
        return "a choice of a password";
    }
}
