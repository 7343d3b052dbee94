package org.framescope.app.sample;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sample of a batch's findings.
 *
 * @param created when it was drawn, ISO 8601
 * @param size how many findings it has
 * @param strata how many strata they are drawn from
 * @param drawnBy rule-outlet or rule-severity
 * @param rules whose findings could be drawn; empty for all
 * @param coders the two seats from which it is judged
 */
@Schema(name = "SampleSummary")
public record SampleJson(
        UUID id,
        UUID batch,
        String created,
        int size,
        int strata,
        String drawnBy,
        long seed,
        Set<String> rules,
        List<SeatJson> coders) {

    /**
     * A seat from which one person judges.
     *
     * @param seat 1 or 2
     * @param state free, yours, or taken by somebody else
     * @param answered how many findings have an answer from it
     */
    @Schema(name = "SampleSeat")
    public record SeatJson(
            int seat,

            @Schema(enumeration = {"free", "yours", "taken"})
            String state,

            int answered) {}

    public SampleJson {
        rules = new TreeSet<>(rules);
        coders = List.copyOf(coders);
    }
}
