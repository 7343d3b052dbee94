package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.review.ReadingStore;
import org.framescope.app.store.review.ReviewStore;

/**
 * What second readers may not see: whoever reads a piece blind learns neither whose it is nor what was found or decided
 * in it, by whichever endpoint, until they close their reading.
 */
@Singleton
public class BlindReadings {

    private final ReadingStore readings;
    private final ReviewStore reviews;

    @Inject
    BlindReadings(ReadingStore readings, ReviewStore reviews) {
        this.readings = readings;
        this.reviews = reviews;
    }

    /** The pieces that a member reads blind now; none where nobody signs in, for there is no second reader then. */
    public Set<UUID> of(Actor.Member member) {
        return member.person().equals(Actor.OWNER) ? Set.of() : readings.readBy(member.person());
    }

    /** Asks that a member does not read a piece blind; that they do is a problem. */
    public void requireSighted(Actor.Member member, UUID review) {
        if (of(member).contains(review)) {
            throw blind(review);
        }
    }

    /** The same about a kept analysis, which may be that of a draft, or of the same article. */
    public void requireSightedAnalysis(Actor.Member member, UUID analysis) {
        Set<UUID> pieces = of(member);
        if (!pieces.isEmpty()) {
            reviews.withArticleOf(analysis, pieces).stream().findFirst().ifPresent(piece -> {
                throw blind(piece);
            });
        }
    }

    /** Asks that a member reads nothing blind: what they ask for tells of all pieces at once. */
    public void requireSighted(Actor.Member member) {
        of(member).stream().findFirst().ifPresent(piece -> {
            throw blind(piece);
        });
    }

    private static ProblemException blind(UUID review) {
        return new ProblemException(
                ProblemKind.BLIND_READING,
                "You are reading a piece blind, and this would tell what others see in it. Expected that you close your"
                        + " reading first; GET /api/v1/reviews/" + review + "/readings lists it.");
    }
}
