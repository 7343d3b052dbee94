package org.framescope.app.analyze;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an analysis shall be like.
 *
 * @param only analyzers to run; all where there is none
 * @param stylePack the pack that chooses among the findings; the desk's or the service's own where absent
 * @param desk the desk for which it is made; empty for somebody who belongs to none
 * @param keep whether the desk keeps it
 */
record Order(Set<String> only, Optional<String> stylePack, Optional<UUID> desk, boolean keep) {

    Order {
        only = Set.copyOf(only);
    }

    /** All analyzers, for a desk that keeps the result. */
    static Order keptAt(UUID desk) {
        return new Order(Set.of(), Optional.empty(), Optional.of(desk), true);
    }

    /** The desk that keeps it. */
    Optional<UUID> keeper() {
        return desk.filter(d -> keep);
    }
}
