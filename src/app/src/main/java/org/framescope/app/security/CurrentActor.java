package org.framescope.app.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.people.SignIn;

/** Who acts in this request. Nobody in particular until the filter has found out. */
@RequestScoped
public class CurrentActor {

    private final Gate gate;
    private Identified identified = Identified.as(Actor.ANONYMOUS);

    @Inject
    CurrentActor(Gate gate) {
        this.gate = gate;
    }

    /** Who acts. */
    public Actor actor() {
        return identified.actor();
    }

    void set(Identified found) {
        identified = found;
    }

    /** The session by which somebody acts. */
    Optional<SignIn> session() {
        return identified.session();
    }

    /** The member who acts; that nobody signed in is a problem. */
    public Actor.Member member() {
        if (actor() instanceof Actor.Member member) {
            return member;
        }
        throw Gate.signInNeeded();
    }

    /** The desk of the member who acts; that nobody signed in is a problem. */
    public UUID desk() {
        return member().desk();
    }

    /** Asks for more than the endpoint needs of everybody; that it is not permitted is a problem. */
    public void require(Permission permission) {
        gate.require(actor(), permission);
    }
}
