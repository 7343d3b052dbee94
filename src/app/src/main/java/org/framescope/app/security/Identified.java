package org.framescope.app.security;

import java.util.Optional;
import org.framescope.app.store.people.SignIn;

/**
 * Who acts, and by what.
 *
 * @param session where they act by a session
 * @param renewed the secret that the cookie holds from now on
 */
record Identified(Actor actor, Optional<SignIn> session, Optional<String> renewed) {

    static Identified as(Actor actor) {
        return new Identified(actor, Optional.empty(), Optional.empty());
    }
}
