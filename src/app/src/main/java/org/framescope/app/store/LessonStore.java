package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the lessons that teachers make or bring. */
@ApplicationScoped
public class LessonStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    LessonStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a lesson in place of the one that the desk had under its id. */
    @Durable
    @Transactional
    public void keep(UUID desk, KeptLesson lesson) {
        database.session().merge(new LessonRow(desk, lesson, clock.instant()));
    }

    @Transactional
    public Optional<KeptLesson> find(UUID desk, String id) {
        return Optional.ofNullable(database.session().find(LessonRow.class, new LessonRowId(desk, id)))
                .map(LessonRow::kept);
    }

    /** A desk's lessons by title. */
    @Transactional
    public List<KeptLesson> list(UUID desk) {
        return database.session()
                .createSelectionQuery("from LessonRow l where l.desk = :desk order by l.title, l.id", LessonRow.class)
                .setParameter("desk", desk)
                .getResultStream()
                .map(LessonRow::kept)
                .toList();
    }

    /** Deletes a desk's lessons that were brought in before a moment; says how many. */
    @Transactional
    public int forget(UUID desk, Instant before) {
        return database.session()
                .createMutationQuery("delete from LessonRow l where l.desk = :desk and l.created < :before")
                .setParameter("desk", desk)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Deletes a lesson; says whether there was one. Classes that use it have their own copy. */
    @Transactional
    public boolean delete(UUID desk, String id) {
        return database.session()
                        .createMutationQuery("delete from LessonRow l where l.desk = :desk and l.id = :id")
                        .setParameter("desk", desk)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }
}
