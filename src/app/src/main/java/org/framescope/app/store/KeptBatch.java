package org.framescope.app.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A batch and how it stands.
 *
 * @param name as its sender calls it
 * @param form media type or name by which its articles were read
 * @param only analyzers asked for; empty for all
 * @param since when it last began to run
 * @param ended when its last article had an answer
 * @param webhook who is told of its end
 * @param profiled whether there are profiles of its outlets
 */
public record KeptBatch(
        UUID id,
        Instant created,
        Optional<String> name,
        String form,
        Set<String> only,
        BatchState state,
        ItemCounts counts,
        Optional<Instant> since,
        Optional<Instant> ended,
        Optional<String> webhook,
        boolean profiled) {

    public KeptBatch {
        only = Set.copyOf(only);
    }
}
