package org.framescope.app.batch;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.ItemCounts;
import org.framescope.app.store.KeptBatch;

/**
 * A batch and how it stands.
 *
 * @param created when it came in, ISO 8601
 * @param name as its sender calls it
 * @param form media type or file name by which its articles were read
 * @param only analyzers asked for; empty for all
 * @param state {@code receiving}, {@code running}, {@code paused}, {@code canceled} or {@code finished}
 * @param rate articles a second over the last minute; absent where it does not run
 * @param secondsLeft until it is done at this rate; absent where that cannot be told
 * @param ended when its last article had an answer, ISO 8601
 * @param profiled whether there are profiles of its outlets, which are made once it has ended
 */
@Schema(name = "Batch")
public record BatchJson(
        UUID id,
        String created,
        @Schema(implementation = String.class) Optional<String> name,
        String form,
        Set<String> only,

        @Schema(enumeration = {"receiving", "running", "paused", "canceled", "finished"})
        String state,

        Counts articles,
        @Schema(implementation = Double.class) Optional<Double> rate,
        @Schema(implementation = Long.class) Optional<Long> secondsLeft,
        @Schema(implementation = String.class) Optional<String> ended,
        boolean profiled) {

    /** What became of its articles: {@code in = scored + skipped + failed + left}, always. */
    @Schema(name = "BatchCounts")
    public record Counts(long in, long scored, long skipped, long failed, long left) {}

    public BatchJson {
        only = new TreeSet<>(only);
    }

    static BatchJson of(KeptBatch batch, Optional<Double> rate) {
        ItemCounts counts = batch.counts();
        return new BatchJson(
                batch.id(),
                batch.created().toString(),
                batch.name(),
                batch.form(),
                batch.only(),
                batch.state().name().toLowerCase(Locale.ROOT),
                new Counts(counts.total(), counts.scored(), counts.skipped(), counts.failed(), counts.left()),
                rate,
                rate.filter(r -> r > 0).map(r -> (long) Math.ceil(counts.left() / r)),
                batch.ended().map(Instant::toString),
                batch.profiled());
    }
}
