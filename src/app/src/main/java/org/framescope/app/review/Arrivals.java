package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Audit;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.cms.HookStore;
import org.framescope.app.store.review.Course;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.NewReview;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.engine.io.InvalidInputException;

/** Drafts that a desk's own program brings: the first of a piece asks for a review, the next ones are its versions. */
@Singleton
public class Arrivals {

    private final ReviewStore reviews;
    private final DecisionStore decisions;
    private final AnalysisStore analyses;
    private final HookStore hooks;
    private final Drafts drafts;
    private final News news;
    private final Audit audit;

    @Inject
    Arrivals(
            ReviewStore reviews,
            DecisionStore decisions,
            AnalysisStore analyses,
            HookStore hooks,
            Drafts drafts,
            News news,
            Audit audit) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.analyses = analyses;
        this.hooks = hooks;
        this.drafts = drafts;
        this.news = news;
        this.audit = audit;
    }

    /** What became of a draft. */
    public enum Outcome {
        REQUESTED,
        REVISED,
        /** It is, word for word, the last draft. */
        UNCHANGED
    }

    /**
     * A draft that found its place.
     *
     * @param state of the review, by its name on the wire
     */
    public record Arrived(UUID review, int draft, String state, Outcome outcome) {}

    /** The draft of a request, analyzed. */
    public Received read(UUID desk, JsonNode request) throws InvalidInputException {
        return drafts.read(desk, request);
    }

    /**
     * Gives a draft its place. What was withdrawn is not taken up again, another review begins.
     *
     * @param author where the desk knows them
     * @param piece the name that the program has for the piece
     */
    public Arrived place(UUID desk, Optional<UUID> author, Received received, String piece) {
        Optional<Review> open = hooks.review(desk, piece)
                .flatMap(id -> reviews.find(desk, id))
                .filter(review -> next(review).isPresent());
        return open.map(review -> revise(review, author, received))
                .orElseGet(() -> begin(desk, author, received, piece));
    }

    private Arrived begin(UUID desk, Optional<UUID> author, Received received, String piece) {
        NewReview wanted = new NewReview(desk, received.title(), ReviewState.REQUESTED.name(), author, received.due());
        Review review = reviews.submit(wanted, analyses.keep(desk, received.analysis()));
        hooks.remember(desk, piece, review.id());
        say(review, author, received);
        news.tell(review, "requested");
        audit.tell(desk, "review-requested", Optional.of(review.id()), Map.of("by", "cms"));
        return arrived(review, 1, Outcome.REQUESTED);
    }

    private Arrived revise(Review review, Optional<UUID> author, Received received) {
        List<Draft> before = reviews.drafts(review.id());
        Draft last = before.get(before.size() - 1);
        boolean same = analyses.find(review.desk(), last.analysis())
                .filter(kept -> kept.article().equals(received.analysis().article()))
                .isPresent();
        if (same) {
            return arrived(review, last.number(), Outcome.UNCHANGED);
        }
        Course course = new Course(
                next(review).orElseThrow().name(),
                review.assignee(),
                received.due().or(review::due));
        Review revised = reviews.step(review.desk(), review.id(), review.version(), course);
        int number = reviews.addDraft(review.id(), author, analyses.keep(review.desk(), received.analysis()))
                .number();
        say(review, author, received);
        news.tell(revised, "revised");
        audit.tell(
                review.desk(),
                "draft-added",
                Optional.of(review.id()),
                Map.of("by", "cms", "draft", String.valueOf(number)));
        return arrived(revised, number, Outcome.REVISED);
    }

    private void say(Review review, Optional<UUID> author, Received received) {
        received.note()
                .ifPresent(said -> author.ifPresent(by -> decisions.say(review.id(), Optional.empty(), by, said)));
    }

    private static Optional<ReviewState> next(Review review) {
        return Conduct.revised(review, ReviewState.valueOf(review.state()));
    }

    private static Arrived arrived(Review review, int draft, Outcome outcome) {
        return new Arrived(review.id(), draft, Wanted.name(ReviewState.valueOf(review.state())), outcome);
    }
}
