package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.KeptAnalysis;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;

/** Gives drafts of pieces as they were kept. */
@Singleton
class DraftTexts {

    private final ReviewStore reviews;
    private final AnalysisStore analyses;

    @Inject
    DraftTexts(ReviewStore reviews, AnalysisStore analyses) {
        this.reviews = reviews;
        this.analyses = analyses;
    }

    /** The analysis of a draft by its number, which the piece must have. */
    KeptAnalysis kept(Review review, int draft) {
        return reviews.drafts(review.id()).stream()
                .filter(each -> each.number() == draft)
                .map(Draft::analysis)
                .findFirst()
                .flatMap(id -> analyses.find(review.desk(), id))
                .orElseThrow();
    }

    DraftText of(Review review, int draft) {
        return DraftText.of(kept(review, draft).article());
    }
}
