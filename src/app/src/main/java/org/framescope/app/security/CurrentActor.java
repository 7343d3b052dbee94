package org.framescope.app.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;

/** Who acts in this request. Nobody in particular until the filter has found out. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.ANONYMOUS;

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    void set(Actor found) {
        actor = found;
    }

    /** The member who acts; that nobody signed in is a problem. */
    public Actor.Member member() {
        if (actor instanceof Actor.Member member) {
            return member;
        }
        throw new ProblemException(
                ProblemKind.SIGN_IN_NEEDED,
                "Expected somebody who signed in, or an API token; found neither. Sign in on the page, or send the header"
                        + " Authorization: Bearer with a token.");
    }

    /** The desk of the member who acts; that nobody signed in is a problem. */
    public UUID desk() {
        return member().desk();
    }
}
