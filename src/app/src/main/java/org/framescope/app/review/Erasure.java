package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.BatchErasure;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.KeptAnalysis;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.store.KeptLesson;
import org.framescope.app.store.LessonStore;
import org.framescope.app.store.WholeBody;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;

/**
 * Erases a piece with everything that was made of it: drafts, reports, decisions, readings and comments; what the record says
 * about it; other analyses of the same article, by themselves and in batches; lessons and classes about the same words.
 */
@Singleton
class Erasure {

    private final ReviewStore reviews;
    private final AnalysisStore analyses;
    private final BatchErasure batches;
    private final LessonStore lessons;
    private final ClassroomStore classes;
    private final Audit audit;

    @Inject
    Erasure(
            ReviewStore reviews,
            AnalysisStore analyses,
            BatchErasure batches,
            LessonStore lessons,
            ClassroomStore classes,
            Audit audit) {
        this.reviews = reviews;
        this.analyses = analyses;
        this.batches = batches;
        this.lessons = lessons;
        this.classes = classes;
        this.audit = audit;
    }

    void erase(Actor.Member by, Review review) {
        UUID desk = by.desk();
        audit.together(() -> {
            Set<UUID> copies = new LinkedHashSet<>();
            Set<WholeBody> bodies = new LinkedHashSet<>();
            int items = 0;
            for (Draft draft : reviews.drafts(review.id())) {
                for (KeptAnalysis kept :
                        analyses.find(desk, draft.analysis()).stream().toList()) {
                    bodies.add(
                            new WholeBody(DraftText.of(kept.article()).article().body()));
                }
            }
            for (WholeBody body : bodies) {
                copies.addAll(analyses.copies(desk, body));
                items += batches.erase(desk, body);
            }
            List<UUID> drafts = reviews.remove(desk, review.id());
            drafts.forEach(analysis -> analyses.delete(desk, analysis));
            copies.forEach(analysis -> analyses.delete(desk, analysis));
            int taught = forgetLessons(desk, bodies);
            audit.erase(review.id());
            audit.tell(
                    by,
                    "piece-erased",
                    desk,
                    Map.of(
                            "drafts", String.valueOf(drafts.size()),
                            "copies", String.valueOf(copies.size()),
                            "batchItems", String.valueOf(items),
                            "lessons", String.valueOf(taught)));
            return review;
        });
    }

    /** Lessons and open classes whose text is one of the bodies. */
    private int forgetLessons(UUID desk, Set<WholeBody> bodies) {
        int taught = 0;
        for (KeptLesson lesson : lessons.list(desk)) {
            taught += holdsOne(bodies, lesson.content()) && lessons.delete(desk, lesson.id()) ? 1 : 0;
        }
        for (KeptClassroom classroom : classes.list(desk)) {
            taught += holdsOne(bodies, classes.lesson(classroom.id()).orElse("{}")) && classes.delete(classroom.id())
                    ? 1
                    : 0;
        }
        return taught;
    }

    private static boolean holdsOne(Set<WholeBody> bodies, String file) {
        return bodies.stream().anyMatch(body -> body.isIn(file));
    }
}
