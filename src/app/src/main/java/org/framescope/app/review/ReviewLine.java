package org.framescope.app.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.Review;

/**
 * A review as the queue shows it.
 *
 * @param state requested, assigned, in-review, returned, cleared, withdrawn
 * @param author absent where they were erased
 * @param due until when it should be reviewed, ISO 8601
 * @param overdue whether that has passed while it waits for somebody at the desk
 */
@Schema(name = "ReviewSummary")
public record ReviewLine(
        UUID id,
        String title,
        String state,
        @Schema(implementation = Colleague.class) Optional<Colleague> author,
        @Schema(implementation = Colleague.class) Optional<Colleague> assignee,
        @Schema(implementation = String.class) Optional<String> due,
        boolean overdue,
        String created,
        String changed) {

    static ReviewLine of(Review review, Names names, Instant now) {
        ReviewState state = ReviewState.valueOf(review.state());
        return new ReviewLine(
                review.id(),
                review.title(),
                Wanted.name(state),
                names.colleague(review.author()),
                names.colleague(review.assignee()),
                review.due().map(Instant::toString),
                state.isOpen() && review.due().filter(now::isAfter).isPresent(),
                review.created().toString(),
                review.changed().toString());
    }
}
