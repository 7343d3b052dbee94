package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.app.store.review.SecondReading;
import org.framescope.app.store.review.Settlement;
import org.framescope.app.store.review.SettlementStore;

/** Settles what readers disagree about. */
@Singleton
class SettlementService {

    private final ReviewStore reviews;
    private final ComparisonReader comparisons;
    private final DecisionStore decisions;
    private final SettlementStore settlements;
    private final Audit audit;
    private final Clock clock;

    @Inject
    SettlementService(
            ReviewStore reviews,
            ComparisonReader comparisons,
            DecisionStore decisions,
            SettlementStore settlements,
            Audit audit,
            Clock clock) {
        this.reviews = reviews;
        this.comparisons = comparisons;
        this.decisions = decisions;
        this.settlements = settlements;
        this.audit = audit;
        this.clock = clock;
    }

    Settlement settle(Actor.Member by, Review review, String subject, SettlementRequest request, int revision) {
        Wanted.body(request);
        Compared compared = find(review, subject);
        boolean party = requireMaySettle(by, review);
        if (compared.accord() != Accord.DISPUTED && compared.accord() != Accord.SETTLED) {
            throw new ProblemException(
                    ProblemKind.WRONG_STATE,
                    "Expected a passage that readers disagree about; this one is " + Wanted.name(compared.accord())
                            + ". Decide about a finding with PUT /api/v1/reviews/{id}/findings/{finding}.");
        }
        Outcome outcome = Wanted.oneOf("outcome", request.outcome(), Outcome.class);
        Optional<Cause> cause = outcome == Outcome.ACCEPTED
                ? Optional.empty()
                : Optional.of(Wanted.oneOf("cause", request.cause().orElse(""), Cause.class));
        String reason = Wanted.text("reason", request.reason(), Drafts.MOST_WORDS);
        Settlement settlement = new Settlement(
                subject,
                compared.rule(),
                compared.finding().isPresent(),
                outcome.name(),
                cause.map(Cause::name),
                reason,
                Optional.of(by.person()),
                clock.instant(),
                0);
        return unlessStale(() -> {
            Settlement settled = settlements.settle(review.id(), settlement, revision);
            Map<String, String> details = details(compared, party);
            details.put("outcome", Wanted.name(outcome));
            cause.ifPresent(c -> details.put("cause", Wanted.name(c)));
            audit.tell(by, "dispute-settled", review.id(), details);
            return settled;
        });
    }

    void undo(Actor.Member by, Review review, String subject, int revision) {
        Compared compared = find(review, subject);
        boolean party = requireMaySettle(by, review);
        unlessStale(() -> {
            settlements.undo(review.id(), subject, revision);
            audit.tell(by, "settlement-undone", review.id(), details(compared, party));
            return compared;
        });
    }

    private static Map<String, String> details(Compared compared, boolean party) {
        Map<String, String> details = new TreeMap<>(Map.of("rule", compared.rule(), "subject", compared.subject()));
        if (party) {
            details.put("party", "yes");
        }
        return details;
    }

    /** Says whether somebody who may settle is a party to the dispute. */
    private boolean requireMaySettle(Actor.Member by, Review review) {
        List<Draft> drafts = reviews.drafts(review.id());
        List<SecondReading> closed = comparisons.closed(review);
        List<Decision> decided = decisions.decisions(review.id());
        if (!Adjudication.isFor(review, drafts, closed, decided, by)) {
            throw new ProblemException(
                    ProblemKind.NOT_PERMITTED,
                    "Expected an editor who is neither author nor reader of this piece, or a standards editor, to settle"
                            + " what its readers disagree about; you are not. Ask one of them.");
        }
        return Adjudication.isParty(review, drafts, closed, decided, by);
    }

    private Compared find(Review review, String subject) {
        return comparisons
                .find(review, subject)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "No comparison of this piece has a passage of this name. Expected a \"subject\" that GET"
                                + " /api/v1/reviews/{id}/comparison lists."));
    }

    private <T> T unlessStale(Supplier<T> changes) {
        try {
            return audit.together(changes);
        } catch (StaleException faster) {
            throw Revision.stale();
        }
    }
}
