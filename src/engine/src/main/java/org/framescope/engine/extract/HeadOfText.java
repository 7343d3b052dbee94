package org.framescope.engine.extract;

import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Confidence;

/** Finds what stands above the lead of a loose text: headline, deck, byline, date, captions. */
final class HeadOfText {

    private static final int LONGEST_HEADLINE = 200;
    private static final int MOST_HEADLINE_WORDS = 28;
    private static final int MOST_DECK_WORDS = 60;
    private static final int LOOKED_AT = 10;
    private static final int MOST_ABOVE = 40;
    private static final int LONGEST_UNCREDITED = 400;

    private final Sorting sorting;
    private int lead;
    private boolean framed;

    private HeadOfText(Sorting sorting) {
        this.sorting = sorting;
    }

    /** Assigns roles above the lead; answers how sure the headline is, empty where there is none. */
    static Optional<Confidence> sort(Sorting sorting) {
        HeadOfText head = new HeadOfText(sorting);
        head.lead = sorting.lead(0);
        head.stamps();
        head.captions();
        Optional<Confidence> how = head.headline();
        if (how.isPresent()) {
            head.deck();
        }
        return how;
    }

    /** Breadcrumbs, bylines and time stamps frame the headline: where they stand, there is one. */
    private void stamps() {
        int end = Math.min(sorting.size(), Math.min(Math.max(lead, LOOKED_AT), MOST_ABOVE));
        for (int i = 0; i < end; i++) {
            String text = sorting.text(i);
            if (sorting.role(i) == Role.DROPPED) {
                framed |= i < lead;
            } else if (sorting.open(i) && Byline.isByline(text)) {
                assign(i, Role.BYLINE);
            } else if (sorting.open(i) && CalendarDay.isStamp(text)) {
                assign(i, Role.PUBLISHED);
            } else if (sorting.open(i) && i < lead && Furniture.isBreadcrumb(text) && i + 1 < lead) {
                sorting.drop(i, Reason.BREADCRUMB);
                framed = true;
            }
        }
    }

    private void assign(int i, Role role) {
        sorting.assign(i, role);
        framed = true;
        // Whatever stands between headline and byline is no body yet.
        lead = Math.max(lead, sorting.lead(i));
    }

    /** Captions stand between headline and lead, and they may be as long as a paragraph. */
    private void captions() {
        int i = 0;
        boolean any = false;
        while (i < sorting.size() && !(sorting.open(i) && sorting.piece(i).isProse() && !isCaption(sorting.text(i)))) {
            if (sorting.open(i) && isCaption(sorting.text(i))) {
                sorting.assign(i, Role.CAPTION);
                framed |= i > 0;
                any = true;
            }
            i++;
        }
        lead = any ? sorting.lead(0) : lead;
    }

    private static boolean isCaption(String text) {
        Optional<CreditLine> credited = CreditLine.of(text);
        if (credited.isEmpty()) {
            return text.length() < LONGEST_UNCREDITED && PhotoLanguage.sure(text);
        }
        CreditLine credit = credited.get();
        return credit.sure() || PhotoLanguage.likely(text) || !Wording.ends(credit.caption());
    }

    private Optional<Confidence> headline() {
        int first = firstOpen(0);
        if (first >= lead || lead >= sorting.size()) {
            return Optional.empty();
        }
        Optional<Confidence> how = HeadlineEvidence.of(sorting.text(first), sorting.text(lead), framed);
        Piece piece = sorting.piece(first);
        if (how.isEmpty() || piece.words() > MOST_HEADLINE_WORDS || piece.text().length() > LONGEST_HEADLINE) {
            return Optional.empty();
        }
        sorting.assign(first, Role.HEADLINE);
        return how;
    }

    /** One line between headline and lead, unless it could as well be a first short paragraph. */
    private void deck() {
        int first = firstOpen(0);
        if (first >= lead
                || sorting.piece(first).words() > MOST_DECK_WORDS
                || sorting.piece(first).words() < 4) {
            return;
        }
        boolean alone = firstOpen(first + 1) >= lead;
        if (alone && (!Wording.ends(sorting.text(first)) || bylineBehind(first))) {
            sorting.assign(first, Role.DECK);
        }
    }

    private boolean bylineBehind(int from) {
        return List.of(Role.BYLINE, Role.PUBLISHED, Role.CAPTION).stream().anyMatch(role -> between(from, role));
    }

    private boolean between(int from, Role role) {
        for (int i = from; i < lead; i++) {
            if (sorting.role(i) == role) {
                return true;
            }
        }
        return false;
    }

    private int firstOpen(int from) {
        int i = from;
        while (i < sorting.size() && !sorting.open(i)) {
            i++;
        }
        return i;
    }
}
