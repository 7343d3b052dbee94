package org.framescope.app.review;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.framescope.app.security.Audit;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.BatchStore;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.store.LessonStore;
import org.framescope.app.store.cms.HookStore;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;
import org.framescope.app.store.review.RetentionStore;
import org.framescope.app.store.review.ReviewStore;
import org.jboss.logging.Logger;

/** Deletes what desks do not want to keep any longer: at each start, and every hour. */
@Singleton
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    /** How long it is known what was said to and by other programs. */
    private static final Duration MESSAGES = Duration.ofDays(30);

    /** What is deleted in one transaction. */
    private static final int MOST_ANALYSES = 500;

    private static final int MOST_PIECES = 20;

    private static final long HOUR_MS = Duration.ofHours(1).toMillis();

    private final DeskStore desks;
    private final RetentionStore old;
    private final ReviewStore reviews;
    private final AnalysisStore analyses;
    private final BatchStore batches;
    private final LessonStore lessons;
    private final ClassroomStore classes;
    private final HookStore hooks;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Retention(
            DeskStore desks,
            RetentionStore old,
            ReviewStore reviews,
            AnalysisStore analyses,
            BatchStore batches,
            LessonStore lessons,
            ClassroomStore classes,
            HookStore hooks,
            Audit audit,
            Clock clock) {
        this.desks = desks;
        this.old = old;
        this.reviews = reviews;
        this.analyses = analyses;
        this.batches = batches;
        this.lessons = lessons;
        this.classes = classes;
        this.hooks = hooks;
        this.audit = audit;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent started, Vertx vertx) {
        apply(clock.instant());
        vertx.setPeriodic(
                HOUR_MS,
                hour -> vertx.executeBlocking(() -> {
                    apply(clock.instant());
                    return hour;
                }));
    }

    /** Deletes what is too old at a moment. What one desk's deletion fails of stops neither the others' nor the service. */
    void apply(Instant now) {
        hooks.forget(now.minus(MESSAGES));
        for (Desk desk : desks.all()) {
            desk.keepDays().ifPresent(days -> {
                try {
                    int deleted = delete(desk.id(), now.minus(Duration.ofDays(days)));
                    if (deleted > 0) {
                        LOG.infof(
                                "Deleted %d analyses, batches, lessons, classes and pieces that desk %s keeps no longer",
                                deleted, desk.id());
                    }
                } catch (RuntimeException failed) {
                    LOG.errorf(
                            "What desk %s keeps no longer could not be deleted (%s); it is tried again in an hour",
                            desk.id(), failed.getClass().getSimpleName());
                }
            });
        }
    }

    private int delete(UUID desk, Instant before) {
        int deleted = 0;
        for (int more = deleteSome(desk, before); more > 0; more = deleteSome(desk, before)) {
            deleted += more;
        }
        return deleted;
    }

    /** What one transaction should hold of it. It is looked for and deleted in the same, so that nobody touches it between. */
    private int deleteSome(UUID desk, Instant before) {
        return audit.together(() -> {
            Map<String, Integer> counts = new TreeMap<>();
            counts.put("lessons", lessons.forget(desk, before));
            List<UUID> loose = old.analyses(desk, before, MOST_ANALYSES);
            counts.put("analyses", loose.isEmpty() ? 0 : analyses.delete(desk, loose));
            counts.put("batches", count(old.batches(desk, before, 1), batches::delete));
            Stream<UUID> open = classes.list(desk).stream()
                    .filter(own -> own.created().isBefore(before))
                    .map(KeptClassroom::id);
            counts.put("classes", count(open.toList(), classes::delete));
            counts.put("pieces", count(old.pieces(desk, before, MOST_PIECES), piece -> {
                List<UUID> drafts = reviews.remove(desk, piece);
                audit.erase(piece);
                return analyses.delete(desk, drafts) > 0;
            }));
            int deleted = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (deleted > 0) {
                Map<String, String> told = new TreeMap<>();
                counts.forEach((what, number) -> told.put(what, number.toString()));
                audit.tell(desk, "retention-applied", Optional.empty(), told);
            }
            return deleted;
        });
    }

    private static int count(List<UUID> ids, Predicate<UUID> deletes) {
        return (int) ids.stream().filter(deletes).count();
    }
}
