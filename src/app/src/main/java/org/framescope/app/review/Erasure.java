package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.store.KeptLesson;
import org.framescope.app.store.LessonStore;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/**
 * Erases a piece with everything that was made of it: drafts, reports, decisions, readings and comments; what the record says
 * about it; other analyses of the same article, and lessons and classes about the same words. Batches keep theirs.
 */
@Singleton
class Erasure {

    private final ReviewStore reviews;
    private final AnalysisStore analyses;
    private final LessonStore lessons;
    private final ClassroomStore classes;
    private final Audit audit;

    @Inject
    Erasure(ReviewStore reviews, AnalysisStore analyses, LessonStore lessons, ClassroomStore classes, Audit audit) {
        this.reviews = reviews;
        this.analyses = analyses;
        this.lessons = lessons;
        this.classes = classes;
        this.audit = audit;
    }

    void erase(Actor.Member by, Review review) {
        UUID desk = by.desk();
        audit.together(() -> {
            Set<UUID> copies = new LinkedHashSet<>();
            Set<String> bodies = new HashSet<>();
            reviews.drafts(review.id()).stream()
                    .flatMap(draft -> analyses.find(desk, draft.analysis()).stream())
                    .forEach(kept -> {
                        copies.addAll(analyses.copies(desk, kept));
                        bodies.add(DraftText.of(kept.article()).article().body());
                    });
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
                            "lessons", String.valueOf(taught)));
            return review;
        });
    }

    /** Lessons and open classes whose text is one of the bodies. */
    private int forgetLessons(UUID desk, Set<String> bodies) {
        int taught = 0;
        for (KeptLesson lesson : lessons.list(desk)) {
            taught += isAbout(lesson.content(), bodies) && lessons.delete(desk, lesson.id()) ? 1 : 0;
        }
        for (KeptClassroom classroom : classes.list(desk)) {
            taught += isAbout(classes.lesson(classroom.id()).orElse("{}"), bodies) && classes.delete(classroom.id())
                    ? 1
                    : 0;
        }
        return taught;
    }

    private static boolean isAbout(String lesson, Set<String> bodies) {
        try {
            JsonNode file = Json.read(lesson);
            return file.findValuesAsText("body").stream().anyMatch(bodies::contains);
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("what was kept is no JSON", impossible);
        }
    }
}
