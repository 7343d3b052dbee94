package org.framescope.app.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.Decision;

/**
 * What was decided about a finding; it goes with the finding from draft to draft.
 *
 * @param finding the finding's fingerprint
 * @param outcome accepted or dismissed
 * @param cause why it was dismissed: mistaken, intended, house-style, other
 * @param by absent where they were erased
 * @param draft on which draft it was decided
 * @param revision for If-Match when it is decided anew
 */
@Schema(name = "Decision")
public record DecisionJson(
        String finding,
        String rule,
        String outcome,
        @Schema(implementation = String.class) Optional<String> cause,
        @Schema(implementation = String.class) Optional<String> note,
        @Schema(implementation = Colleague.class) Optional<Colleague> by,
        String decided,
        int draft,
        int revision) {

    static DecisionJson of(Decision decision, Names names) {
        return new DecisionJson(
                decision.finding(),
                decision.rule(),
                Wanted.name(Outcome.valueOf(decision.outcome())),
                decision.cause().map(c -> Wanted.name(Cause.valueOf(c))),
                decision.note(),
                names.colleague(decision.person()),
                decision.decided().toString(),
                decision.draft(),
                decision.revision());
    }
}
