package org.framescope.app.store.review;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which reviews are asked for.
 *
 * @param states by their names; all where there is none
 * @param reader whose second reading must be open
 * @param read the state, by its name, in which a second reading must be
 * @param hidden pieces that are not listed
 */
public record ReviewQuery(
        Set<String> states,
        Optional<UUID> assignee,
        Optional<UUID> author,
        Optional<UUID> reader,
        Optional<String> read,
        Set<UUID> hidden) {

    public ReviewQuery {
        states = Set.copyOf(states);
        hidden = Set.copyOf(hidden);
    }
}
