package org.framescope.app.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of a desk by their ids. */
record Names(Map<UUID, String> byId) {

    Names {
        byId = Map.copyOf(byId);
    }

    /** Who it is; nobody where they were erased. */
    Optional<Colleague> colleague(Optional<UUID> id) {
        return id.filter(byId::containsKey).map(known -> new Colleague(known, byId.get(known)));
    }
}
