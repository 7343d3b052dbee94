package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.KeptLesson;
import org.framescope.app.store.LessonStore;
import org.framescope.app.store.people.DeskStore;

/** The lessons that there are: those that ship with the service, which everybody may read, and a desk's own. */
@Singleton
class Lessons {

    private static final List<String> SHIPPED =
            List.of("skate-park", "wrong-picture", "two-buses", "night-ferry", "phone-lockers", "strange-water");

    /** The most that a desk may keep. */
    private static final int MOST_KEPT = 200;

    private final Map<String, String> shipped = new LinkedHashMap<>();
    private final Map<String, Lesson> read = new ConcurrentHashMap<>();
    private final LessonStore store;
    private final DeskStore desks;

    @Inject
    Lessons(LessonStore store, DeskStore desks) {
        this.store = store;
        this.desks = desks;
        SHIPPED.forEach(id -> shipped.put(id, resource("lessons/" + id + ".json")));
    }

    /**
     * All lessons that a desk may use.
     *
     * @param desk whose own lessons are listed too; empty for somebody who belongs to none
     */
    List<LessonLine> list(Optional<UUID> desk) {
        List<LessonLine> lines = new ArrayList<>();
        shipped.keySet().forEach(id -> lines.add(LessonLine.of(find(Optional.empty(), id), false)));
        desk.stream()
                .flatMap(d -> store.list(d).stream())
                .forEach(kept -> lines.add(LessonLine.of(LessonReader.read(kept.content()), true)));
        return lines;
    }

    Lesson find(Optional<UUID> desk, String id) {
        return shipped.containsKey(id)
                ? read.computeIfAbsent(id, i -> LessonReader.read(shipped.get(i)))
                : LessonReader.read(json(desk, id));
    }

    /** The lesson's file as it came. */
    String json(Optional<UUID> desk, String id) {
        return Optional.ofNullable(shipped.get(id))
                .or(() -> desk.flatMap(d -> store.find(d, id)).map(KeptLesson::content))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no lesson with this id. Expected one that GET /api/v1/lessons lists."));
    }

    /** Keeps a desk's own lesson in place of the one that it had under the id. */
    Lesson keep(UUID desk, String json) {
        if (!desks.get(desk).keeps()) {
            throw new ProblemException(
                    ProblemKind.NOTHING_KEPT,
                    "Expected a desk that keeps what is brought in; this one keeps nothing. Try the lesson from its file,"
                            + " or let a standards editor change the desk.");
        }
        Lesson lesson = LessonReader.read(json);
        if (shipped.containsKey(lesson.id())) {
            throw new ProblemException(
                    ProblemKind.LESSON_IN_USE,
                    "Expected an id of your own; this one belongs to a lesson that ships with the service. Give yours"
                            + " another id.");
        }
        if (store.list(desk).size() >= MOST_KEPT
                && store.find(desk, lesson.id()).isEmpty()) {
            throw new ProblemException(
                    ProblemKind.LESSON_IN_USE,
                    "Expected at most " + MOST_KEPT + " lessons; there are as many. Delete one that is not needed.");
        }
        store.keep(desk, new KeptLesson(lesson.id(), lesson.title(), json));
        return lesson;
    }

    void delete(UUID desk, String id) {
        if (!store.delete(desk, id)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "No lesson of yours has this id. Lessons that ship with the service cannot be deleted.");
        }
    }

    /** A file that stands beside this class. */
    static String resource(String name) {
        try (InputStream in = Lessons.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the service ships no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
