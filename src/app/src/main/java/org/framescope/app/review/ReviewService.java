package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.security.Role;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;
import org.framescope.app.store.review.Course;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.NewReview;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.engine.io.InvalidInputException;

/** Takes pieces through review. */
@Singleton
class ReviewService {

    private final ReviewStore reviews;
    private final DecisionStore decisions;
    private final AnalysisStore analyses;
    private final Drafts drafts;
    private final PeopleStore people;
    private final News news;
    private final Audit audit;
    private final BlindReadings blind;

    @Inject
    ReviewService(
            ReviewStore reviews,
            DecisionStore decisions,
            AnalysisStore analyses,
            Drafts drafts,
            PeopleStore people,
            News news,
            Audit audit,
            BlindReadings blind) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.analyses = analyses;
        this.drafts = drafts;
        this.people = people;
        this.news = news;
        this.audit = audit;
        this.blind = blind;
    }

    /** Begins a review with a draft. */
    Review submit(Actor.Member by, JsonNode request) throws InvalidInputException {
        Received draft = drafts.read(by.desk(), request);
        Optional<UUID> author = Optional.of(by.person());
        NewReview review = new NewReview(by.desk(), draft.title(), ReviewState.REQUESTED.name(), author, draft.due());
        return audit.together(() -> {
            Review submitted = reviews.submit(review, analyses.keep(by.desk(), draft.analysis()));
            draft.note().ifPresent(said -> decisions.say(submitted.id(), Optional.empty(), by.person(), said));
            news.tell(submitted, "requested");
            audit.tell(by, "review-requested", submitted.id(), Map.of());
            return submitted;
        });
    }

    /** Adds another draft to a piece. */
    Review revise(Actor.Member by, String id, JsonNode request) throws InvalidInputException {
        Review review = find(by, id);
        Conduct.next(review, Step.REVISE, by);
        ReviewState next =
                Conduct.revised(review, ReviewState.valueOf(review.state())).orElseThrow();
        Received draft = drafts.read(by.desk(), request);
        return unlessStale(() -> {
            Course course =
                    new Course(next.name(), review.assignee(), draft.due().or(review::due));
            Review revised = reviews.step(by.desk(), review.id(), review.version(), course);
            int number = reviews.addDraft(
                            review.id(), Optional.of(by.person()), analyses.keep(by.desk(), draft.analysis()))
                    .number();
            draft.note().ifPresent(said -> decisions.say(review.id(), Optional.empty(), by.person(), said));
            news.tell(revised, "revised");
            audit.tell(by, "draft-added", review.id(), Map.of("draft", String.valueOf(number)));
            return revised;
        });
    }

    /** Takes a step, where the review is still as it was read. */
    Review step(Actor.Member by, String id, StepRequest request, Optional<String> ifMatch) {
        Review review = find(by, id);
        int version = Revision.of(ifMatch);
        Wanted.body(request);
        Step step = Wanted.oneOf("step", request.step(), Step.class);
        if (step == Step.REVISE) {
            throw Wanted.invalid("step", "another one; a draft comes with POST /api/v1/reviews/{id}/drafts");
        }
        if (review.version() != version) {
            throw Revision.stale();
        }
        ReviewState next = Conduct.next(review, step, by);
        Optional<String> note = Drafts.note(request.note());
        if (step == Step.RETURN && note.isEmpty()) {
            throw Wanted.invalid("note", "a text that says to the author why the piece comes back");
        }
        Course course = new Course(
                next.name(),
                assignee(review, step, request, by),
                request.due().isEmpty() ? review.due() : drafts.due(request.due()));
        return unlessStale(() -> {
            Review stepped = reviews.step(by.desk(), review.id(), version, course);
            note.ifPresent(said -> decisions.say(review.id(), Optional.empty(), by.person(), said));
            news.tell(stepped, done(step));
            audit.tell(by, "review-" + done(step), review.id(), Map.of("state", Wanted.name(next)));
            return stepped;
        });
    }

    private Optional<UUID> assignee(Review review, Step step, StepRequest request, Actor.Member by) {
        if (step == Step.ASSIGN) {
            return Optional.of(
                    request.assignee().map(id -> colleague(by.desk(), id)).orElse(by.person()));
        }
        return step == Step.START ? Optional.of(by.person()) : review.assignee();
    }

    private UUID colleague(UUID desk, String id) {
        return Wanted.id(id)
                .flatMap(known -> people.find(desk, known))
                .filter(person ->
                        !person.disabled() && Role.valueOf(person.role()).compareTo(Role.EDITOR) >= 0)
                .map(Person::id)
                .orElseThrow(() -> Wanted.invalid(
                        "assignee", "the id of an editor whom GET /api/v1/people lists, who may sign in"));
    }

    private static String done(Step step) {
        return switch (step) {
            case ASSIGN -> "assigned";
            case START -> "started";
            case RETURN -> "returned";
            case CLEAR -> "cleared";
            case REVISE -> "revised";
            case WITHDRAW -> "withdrawn";
            case REOPEN -> "reopened";
        };
    }

    /** The review with this id at a member's desk; that there is none, or that they read it blind, is a problem. */
    Review find(Actor.Member member, String id) {
        Review review = locate(member.desk(), id);
        blind.requireSighted(member, review.id());
        return review;
    }

    /** As {@link #find}, for what somebody may see or do who reads the piece blind. */
    Review locate(UUID desk, String id) {
        return Wanted.id(id)
                .flatMap(known -> reviews.find(desk, known))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no review with this id. Expected one that GET /api/v1/reviews lists; the piece may"
                                + " have been erased."));
    }

    /** Asks that a desk keeps things; that it keeps nothing is a problem. */
    void requireKeeping(UUID desk) {
        drafts.requireKeeping(desk);
    }

    private <T> T unlessStale(Supplier<T> changes) {
        try {
            return audit.together(changes);
        } catch (StaleException faster) {
            throw Revision.stale();
        }
    }
}
