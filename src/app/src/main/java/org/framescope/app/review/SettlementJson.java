package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.Settlement;

/**
 * How a disagreement between readers was settled.
 *
 * @param subject the fingerprint of the finding that it is about, or the id of a mark where nothing was found
 * @param outcome accepted or dismissed
 * @param cause why it was dismissed: mistaken, intended, house-style, other
 * @param reason in words; empty where whoever wrote it was erased
 * @param by absent where they were erased
 * @param revision for If-Match when it is settled anew
 */
@Schema(name = "Settlement")
public record SettlementJson(
        String subject,
        String rule,
        String outcome,
        @Schema(implementation = String.class) Optional<String> cause,
        String reason,
        @Schema(implementation = Colleague.class) Optional<Colleague> by,
        String settled,
        int revision) {

    static SettlementJson of(Settlement settlement, Names names) {
        return new SettlementJson(
                settlement.subject(),
                settlement.rule(),
                Wanted.name(Outcome.valueOf(settlement.outcome())),
                settlement.cause().map(c -> Wanted.name(Cause.valueOf(c))),
                settlement.reason(),
                names.colleague(settlement.person()),
                settlement.settled().toString(),
                settlement.revision());
    }
}
