package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.BatchErasure;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.KeptAnalysis;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.store.KeptLesson;
import org.framescope.app.store.LessonStore;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.core.article.Article;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/**
 * Erases a piece with everything that was made of it: drafts, reports, decisions, readings and comments; what the record says
 * about it; other analyses of the same article, by themselves and in batches; lessons and classes about the same words.
 */
@Singleton
class Erasure {

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]+");

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
            Set<String> bodies = new HashSet<>();
            int items = 0;
            for (Draft draft : reviews.drafts(review.id())) {
                for (KeptAnalysis kept :
                        analyses.find(desk, draft.analysis()).stream().toList()) {
                    Article article = DraftText.of(kept.article()).article();
                    copies.addAll(analyses.copies(desk, kept, Json.write(article.body())));
                    bodies.add(article.body());
                    items += forgetItems(desk, article);
                }
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

    private int forgetItems(UUID desk, Article article) {
        String body = article.body();
        return batches.erase(desk, Json.write(body), longestWord(body), item -> isAbout(item.text(), Set.of(body)));
    }

    /** The longest run of ASCII letters, which JSON writes as they are: it is in few other articles. */
    private static String longestWord(String body) {
        return NO_LETTER
                .splitAsStream(body)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
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

    private static boolean isAbout(String file, Set<String> bodies) {
        try {
            return Json.read(file).findValuesAsText("body").stream().anyMatch(bodies::contains);
        } catch (InvalidInputException noJson) {
            // An item of a batch that will be refused.
            return false;
        }
    }
}
