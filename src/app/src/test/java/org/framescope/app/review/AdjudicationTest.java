package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Role;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.Review;
import org.junit.jupiter.api.Test;

/** Who settles what readers disagree about. */
class AdjudicationTest {

    private static final UUID DESK = UUID.randomUUID();
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID LATER = UUID.randomUUID();

    private static boolean isFor(UUID person, Role role) {
        Review review = new Review(
                UUID.randomUUID(),
                DESK,
                "Taxes",
                "IN_REVIEW",
                Optional.of(AUTHOR),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                0);
        List<Draft> drafts = List.of(
                new Draft(1, UUID.randomUUID(), Optional.of(AUTHOR), Instant.EPOCH),
                new Draft(2, UUID.randomUUID(), Optional.of(LATER), Instant.EPOCH));
        Actor.Member member = new Actor.Member(person, DESK, "Somebody", role, Set.of());
        return Adjudication.isFor(review, drafts, List.of(), List.of(), member);
    }

    @Test
    void whoWroteADraftSettlesNothingAboutIt() {
        assertTrue(isFor(UUID.randomUUID(), Role.EDITOR));
        assertFalse(isFor(UUID.randomUUID(), Role.REPORTER));
        assertFalse(isFor(AUTHOR, Role.EDITOR));
        assertFalse(isFor(LATER, Role.EDITOR), "of a later draft");
        assertTrue(isFor(LATER, Role.STANDARDS), "whose office it is");
    }
}
