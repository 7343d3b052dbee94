package org.framescope.app.security;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.store.people.Desk;

/** Who acts. */
public sealed interface Actor {

    /** The person at this machine, where nobody needs to sign in. */
    UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** Somebody who did not sign in. */
    record Anonymous() implements Actor {}

    /**
     * Somebody who belongs to a desk.
     *
     * @param name as others at the desk read it
     * @param scopes what they may do in this request; all but with a token
     */
    record Member(UUID person, UUID desk, String name, Role role, Set<Scope> scopes) implements Actor {

        public Member {
            scopes = Set.copyOf(scopes);
        }
    }

    Actor ANONYMOUS = new Anonymous();

    /** The person at this machine, who may do everything at the one desk there is. */
    static Member owner() {
        return new Member(OWNER, Desk.FIRST, "You", Role.ADMIN, EnumSet.allOf(Scope.class));
    }
}
