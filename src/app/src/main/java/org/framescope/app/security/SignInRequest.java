package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Name and password of somebody who wants to sign in. */
@Schema(name = "SignIn")
public record SignInRequest(String login, String password) {

    @Override
    public String toString() {
        return "a sign-in";
    }
}
