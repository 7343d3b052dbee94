package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Actor;
import org.framescope.app.store.ProfileStore;
import org.framescope.engine.batch.BatchTable;
import org.framescope.engine.batch.OutletTable;

/** The tables of a batch by their names, as {@code framescope batch} writes them. */
@Singleton
class TableStreams {

    private final BatchService batches;
    private final ResultStreams results;
    private final ProfileStore profiles;

    @Inject
    TableStreams(BatchService batches, ResultStreams results, ProfileStore profiles) {
        this.batches = batches;
        this.results = results;
        this.profiles = profiles;
    }

    /** A table of a batch that this member may read; anything else is a problem. */
    TableStream of(Actor.Member member, String id, String name) {
        UUID batch = batches.readable(member, id);
        if (name.equals(OutletTable.NAME)) {
            return outlets(member, id, batch);
        }
        return BatchTable.named(name)
                .map(table -> results.table(batch, table))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "Expected one of the tables " + String.join(", ", names()) + "; found another name."));
    }

    private TableStream outlets(Actor.Member member, String id, UUID batch) {
        if (!batches.find(member.desk(), id).profiled()) {
            throw new ProblemException(
                    ProblemKind.NOT_YET,
                    "Expected a batch whose outlets have profiles, which are made once it has ended; found one that has"
                            + " none yet. Ask again when the batch's \"profiled\" is true.");
        }
        return new OutletStream(profiles, batch);
    }

    private static List<String> names() {
        return Stream.concat(BatchTable.names().stream(), Stream.of(OutletTable.NAME))
                .toList();
    }
}
