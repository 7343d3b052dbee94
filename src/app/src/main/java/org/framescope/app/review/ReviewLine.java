package org.framescope.app.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.Review;

/**
 * A review as the queue shows it.
 *
 * @param state requested, assigned, in-review, returned, cleared, withdrawn
 * @param author absent where they were erased, and to whoever reads the piece blind
 * @param assignee absent where nobody has it, and to whoever reads the piece blind
 * @param due until when it should be reviewed, ISO 8601
 * @param overdue whether that has passed while it waits for somebody at the desk
 * @param blind whether whoever asks reads it blind now; the rest of the review is then closed to them
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
        boolean blind,
        String created,
        String changed) {

    /** @param title as a second reader may see it */
    static ReviewLine blind(Review review, String title, Instant now) {
        return of(review, title, new Names(Map.of()), now, true);
    }

    static ReviewLine of(Review review, Names names, Instant now) {
        return of(review, review.title(), names, now, false);
    }

    private static ReviewLine of(Review review, String title, Names names, Instant now, boolean blind) {
        ReviewState state = ReviewState.valueOf(review.state());
        return new ReviewLine(
                review.id(),
                title,
                Wanted.name(state),
                names.colleague(review.author()),
                names.colleague(review.assignee()),
                review.due().map(Instant::toString),
                state.isOpen() && review.due().filter(now::isAfter).isPresent(),
                blind,
                review.created().toString(),
                review.changed().toString());
    }
}
