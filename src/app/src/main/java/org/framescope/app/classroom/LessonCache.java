package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.KeptClassroom;

/** The lessons of running classes, read once; a class's lesson never changes. */
@Singleton
class LessonCache {

    private static final int MOST = 64;

    /** A lesson and what can be said in it. */
    record Running(Lesson lesson, Slots slots) {}

    private final Map<UUID, Running> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Running> eldest) {
            return size() > MOST;
        }
    };

    private final ClassroomStore store;

    @Inject
    LessonCache(ClassroomStore store) {
        this.store = store;
    }

    synchronized Running of(KeptClassroom classroom) {
        return known.computeIfAbsent(classroom.id(), id -> {
            String file = store.lesson(id)
                    .orElseThrow(() -> new ProblemException(
                            ProblemKind.CLASS_CLOSED, "Expected a class that goes on. It was ended a moment ago."));
            Lesson lesson = LessonReader.read(file);
            return new Running(lesson, Slots.of(lesson));
        });
    }
}
