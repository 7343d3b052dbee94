package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.review.Comment;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.Place;
import org.framescope.app.store.review.Review;

/** Decides about findings, and keeps what is said. */
@Singleton
class DecisionService {

    private final DecisionStore decisions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DecisionService(DecisionStore decisions, Audit audit, Clock clock) {
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    Decision decide(Actor.Member by, Review review, String finding, DecisionRequest request, int revision) {
        Wanted.body(request);
        Place place = place(review, finding);
        Outcome outcome = Wanted.oneOf("outcome", request.outcome(), Outcome.class);
        Optional<Cause> cause = cause(outcome, request);
        Optional<String> note =
                request.note().filter(n -> !n.isBlank()).map(n -> Wanted.text("note", n, Drafts.MOST_WORDS));
        if (cause.filter(c -> c == Cause.OTHER).isPresent() && note.isEmpty()) {
            throw Wanted.invalid("note", "a text that says why the finding is dismissed");
        }
        Decision decision = new Decision(
                finding,
                place.rule(),
                outcome.name(),
                cause.map(Cause::name),
                note,
                Optional.of(by.person()),
                clock.instant(),
                place.draft(),
                0);
        try {
            return audit.together(() -> {
                Decision decided = decisions.decide(review.id(), decision, revision);
                audit.tell(by, "finding-" + Wanted.name(outcome), review.id(), details(place, finding, cause));
                return decided;
            });
        } catch (StaleException faster) {
            throw Revision.stale();
        }
    }

    private static Map<String, String> details(Place place, String finding, Optional<Cause> cause) {
        Map<String, String> details = new TreeMap<>(Map.of("rule", place.rule(), "finding", finding));
        cause.ifPresent(c -> details.put("cause", Wanted.name(c)));
        return details;
    }

    private static Optional<Cause> cause(Outcome outcome, DecisionRequest request) {
        if (outcome == Outcome.ACCEPTED) {
            return Optional.empty();
        }
        return Optional.of(Wanted.oneOf("cause", request.cause().orElse(""), Cause.class));
    }

    void undo(Actor.Member by, Review review, String finding, int revision) {
        Place place = place(review, finding);
        try {
            audit.together(() -> {
                decisions.undo(review.id(), finding, revision);
                audit.tell(by, "decision-undone", review.id(), details(place, finding, Optional.empty()));
                return place;
            });
        } catch (StaleException faster) {
            throw Revision.stale();
        }
    }

    Comment say(Actor.Member by, Review review, CommentRequest request) {
        Wanted.body(request);
        String said = Wanted.text("said", request.said(), Drafts.MOST_WORDS);
        request.finding().ifPresent(finding -> place(review, finding));
        return audit.together(() -> {
            Comment comment = decisions.say(review.id(), request.finding(), by.person(), said);
            audit.tell(by, "comment-added", review.id(), Map.of());
            return comment;
        });
    }

    private Place place(Review review, String finding) {
        return decisions
                .place(review.id(), finding)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "No draft of this piece has a finding with this id. Expected one of the ids in its reports."));
    }
}
