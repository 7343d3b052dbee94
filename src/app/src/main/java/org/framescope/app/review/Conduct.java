package org.framescope.app.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Role;
import org.framescope.app.store.review.Review;

/** Which steps a review allows now, and to whom. */
final class Conduct {

    private Conduct() {}

    /** The state to which a step leads; that it is not possible, or not for this person, is a problem. */
    static ReviewState next(Review review, Step step, Actor.Member member) {
        ReviewState state = ReviewState.valueOf(review.state());
        Optional<ReviewState> next = step.from(state);
        if (next.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.ILLEGAL_STEP,
                    "Expected a step that a review takes which is " + Wanted.name(state) + "; found "
                            + Wanted.name(step) + ". Possible now: " + possible(state) + ".");
        }
        if (!isFor(review, step, member)) {
            throw new ProblemException(
                    ProblemKind.NOT_PERMITTED,
                    "Expected " + expected(step) + " to " + Wanted.name(step)
                            + " this review; you are not. Ask them, or" + " a standards editor.");
        }
        return next.get();
    }

    /** Where another draft leads: what comes back, and nobody has it, waits for somebody again; empty where none may come. */
    static Optional<ReviewState> revised(Review review, ReviewState state) {
        return Step.REVISE
                .from(state)
                .map(next ->
                        next == ReviewState.ASSIGNED && review.assignee().isEmpty() ? ReviewState.REQUESTED : next);
    }

    /** The steps that somebody may take next; another draft is not one of them, for it comes with an article. */
    static List<String> steps(Review review, Actor.Member member) {
        ReviewState state = ReviewState.valueOf(review.state());
        return Arrays.stream(Step.values())
                .filter(step -> step.from(state).isPresent() && isFor(review, step, member))
                .map(Wanted::name)
                .toList();
    }

    private static boolean isFor(Review review, Step step, Actor.Member member) {
        boolean author = isSame(review.author(), member);
        boolean editor = member.role().compareTo(Role.EDITOR) >= 0;
        boolean standards = member.role().compareTo(Role.STANDARDS) >= 0;
        return switch (step) {
            case REVISE, WITHDRAW -> author || editor;
            case ASSIGN, START -> editor;
            case RETURN, CLEAR, REOPEN -> editor && isSame(review.assignee(), member) || standards;
        };
    }

    private static boolean isSame(Optional<UUID> person, Actor.Member member) {
        return person.filter(member.person()::equals).isPresent();
    }

    private static String expected(Step step) {
        return switch (step) {
            case REVISE, WITHDRAW -> "its author or an editor";
            case ASSIGN, START -> "an editor";
            case RETURN, CLEAR, REOPEN -> "whoever has it or a standards editor";
        };
    }

    private static String possible(ReviewState state) {
        List<String> names = Arrays.stream(Step.values())
                .filter(step -> step.from(state).isPresent())
                .map(Wanted::name)
                .toList();
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
}
