package org.framescope.app.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.store.review.SecondReading;

/**
 * A second reading, without what was marked.
 *
 * @param draft the number of the draft that is read
 * @param askedBy absent where they were erased
 * @param state open, closed, withdrawn
 * @param ended when it was closed or called off
 * @param mine whether it is that of whoever asks
 * @param steps what whoever asks may do: close, withdraw
 * @param version for If-Match
 */
@Schema(name = "ReadingSummary")
public record ReadingLine(
        UUID id,
        int draft,
        @Schema(implementation = Colleague.class) Optional<Colleague> reader,
        @Schema(implementation = Colleague.class) Optional<Colleague> askedBy,
        String state,
        String asked,
        @Schema(implementation = String.class) Optional<String> ended,
        boolean mine,
        List<String> steps,
        int version) {

    static ReadingLine of(SecondReading reading, Names names, Actor.Member member) {
        return new ReadingLine(
                reading.id(),
                reading.draft(),
                names.colleague(Optional.of(reading.reader())),
                names.colleague(reading.askedBy()),
                Wanted.name(ReadingState.valueOf(reading.state())),
                reading.asked().toString(),
                reading.ended().map(Instant::toString),
                reading.reader().equals(member.person()),
                Readers.steps(reading, member),
                reading.version());
    }
}
