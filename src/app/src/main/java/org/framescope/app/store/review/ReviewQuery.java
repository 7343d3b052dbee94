package org.framescope.app.store.review;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which reviews are asked for.
 *
 * @param states by their names; all where there is none
 */
public record ReviewQuery(Set<String> states, Optional<UUID> assignee, Optional<UUID> author) {

    public ReviewQuery {
        states = Set.copyOf(states);
    }
}
