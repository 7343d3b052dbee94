package org.framescope.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Role;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.SecondReading;

/**
 * Who may settle what readers disagree about: an editor who is none of them, or a standards editor, whose office it is; that
 * a standards editor settles their own dispute is written down with it.
 */
final class Adjudication {

    private Adjudication() {}

    static boolean isFor(
            Review review,
            List<Draft> drafts,
            List<SecondReading> closed,
            List<Decision> decisions,
            Actor.Member member) {
        return member.role().compareTo(Role.STANDARDS) >= 0
                || member.role().compareTo(Role.EDITOR) >= 0 && !isParty(review, drafts, closed, decisions, member);
    }

    /** Whether somebody wrote the piece or a draft of it, is its first reader, or one of its second readers. */
    static boolean isParty(
            Review review,
            List<Draft> drafts,
            List<SecondReading> closed,
            List<Decision> decisions,
            Actor.Member member) {
        return isSame(review.author(), member)
                || drafts.stream().anyMatch(draft -> isSame(draft.author(), member))
                || isSame(review.assignee(), member)
                || decisions.stream().anyMatch(decision -> isSame(decision.person(), member))
                || closed.stream().anyMatch(reading -> reading.reader().equals(member.person()));
    }

    private static boolean isSame(Optional<UUID> person, Actor.Member member) {
        return person.filter(member.person()::equals).isPresent();
    }
}
