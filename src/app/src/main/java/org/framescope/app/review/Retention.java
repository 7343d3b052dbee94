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
import java.util.UUID;
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

    /** Deletes what is too old at a moment. */
    void apply(Instant now) {
        hooks.forget(now.minus(MESSAGES));
        for (Desk desk : desks.all()) {
            desk.keepDays().ifPresent(days -> {
                int deleted = delete(desk.id(), now.minus(Duration.ofDays(days)));
                if (deleted > 0) {
                    LOG.infof(
                            "Deleted %d analyses, batches, lessons, classes and pieces that desk %s keeps no longer",
                            deleted, desk.id());
                }
            });
        }
    }

    private int delete(UUID desk, Instant before) {
        List<UUID> loose = old.analyses(desk, before);
        List<UUID> pieces = old.pieces(desk, before);
        List<UUID> many = old.batches(desk, before);
        List<UUID> open = classes.list(desk).stream()
                .filter(own -> own.created().isBefore(before))
                .map(KeptClassroom::id)
                .toList();
        int taught = lessons.forget(desk, before);
        if (loose.isEmpty() && pieces.isEmpty() && many.isEmpty() && open.isEmpty() && taught == 0) {
            return 0;
        }
        return audit.together(() -> {
            loose.forEach(id -> analyses.delete(desk, id));
            many.forEach(batches::delete);
            open.forEach(classes::delete);
            for (UUID piece : pieces) {
                reviews.remove(desk, piece).forEach(id -> analyses.delete(desk, id));
                audit.erase(piece);
            }
            Map<String, String> counts = Map.of(
                    "analyses", String.valueOf(loose.size()),
                    "batches", String.valueOf(many.size()),
                    "classes", String.valueOf(open.size()),
                    "lessons", String.valueOf(taught),
                    "pieces", String.valueOf(pieces.size()));
            audit.tell(desk, "retention-applied", Optional.empty(), counts);
            return loose.size() + many.size() + open.size() + taught + pieces.size();
        });
    }
}
