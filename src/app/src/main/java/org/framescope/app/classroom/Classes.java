package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Secrets;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.store.KeptPupil;
import org.framescope.app.store.NewClassroom;
import org.framescope.app.store.Seat;
import org.framescope.app.wiring.FramescopeConfig;

/** Opens classes, lets pupils in, and finds both again. */
@Singleton
class Classes {

    /** More than any class; enough for four of them at once. */
    private static final int MOST_PUPILS = 120;

    private static final int MOST_CLASSES = 50;

    private final ClassroomStore store;
    private final Codes codes;
    private final PupilNames names;
    private final CodeGuard guard;
    private final ClassEvents events;
    private final Duration lifetime;

    @Inject
    Classes(
            ClassroomStore store,
            Codes codes,
            PupilNames names,
            CodeGuard guard,
            ClassEvents events,
            FramescopeConfig config) {
        this.store = store;
        this.codes = codes;
        this.names = names;
        this.guard = guard;
        this.events = events;
        this.lifetime = Duration.ofDays(config.classroom().days());
    }

    KeptClassroom open(UUID desk, Lesson lesson, String json) {
        if (store.list(desk).size() >= MOST_CLASSES) {
            throw new ProblemException(
                    ProblemKind.CLASS_CLOSED,
                    "Expected at most " + MOST_CLASSES
                            + " classes at a time; there are as many. End one that is over.");
        }
        String code = codes.code();
        while (store.isTaken(code)) {
            code = codes.code();
        }
        return store.open(
                new NewClassroom(desk, code, codes.key(), json, lesson.title(), Step.LOBBY.wireName(), lifetime));
    }

    List<KeptClassroom> list(UUID desk) {
        return store.list(desk);
    }

    /** A desk's class; another desk's is answered like none. */
    KeptClassroom ofDesk(UUID desk, String code) {
        return store.find(normal(code))
                .filter(c -> c.desk().equals(desk))
                .orElseThrow(
                        () -> new ProblemException(
                                ProblemKind.NOT_FOUND,
                                "No class of yours has this code. Expected one that GET /api/v1/classes lists; it may be over."));
    }

    KeptClassroom step(KeptClassroom classroom, Step step) {
        KeptClassroom now = store.step(classroom.code(), step.wireName()).orElse(classroom);
        events.step(classroom.id());
        return now;
    }

    KeptClassroom door(KeptClassroom classroom, boolean open) {
        KeptClassroom now = store.door(classroom.code(), open).orElse(classroom);
        events.step(classroom.id());
        return now;
    }

    void end(KeptClassroom classroom) {
        store.delete(classroom.id());
        events.over(classroom.id());
    }

    /** A pupil who was let in, with what their device must keep. */
    record Joined(KeptClassroom classroom, KeptPupil pupil, String token) {}

    /**
     * Lets a pupil in.
     *
     * @param key what the QR code brings; with the right one no wrong codes of others matter
     */
    Joined join(String typed, Optional<String> key, String address) {
        Optional<KeptClassroom> classroom = key.isPresent() ? byKey(typed, key.get()) : Optional.empty();
        if (classroom.isEmpty()) {
            guard.ask(address);
            classroom = store.find(normal(typed));
        }
        if (classroom.isEmpty()) {
            guard.failed(address);
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "No class has this code. Expected the five letters on the teacher's screen; compare them and type"
                            + " them again.");
        }
        return seat(classroom.get());
    }

    /** The pupil whose device holds the token; wrong codes and wrong tokens are answered alike. */
    Seat seat(String code, Optional<String> token) {
        return token.flatMap(t -> store.seat(normal(code), Secrets.hash(t)))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NO_SEAT,
                        "Expected somebody who joined this class; this device did not, or the class is over. Join with"
                                + " the code on the teacher's screen."));
    }

    private Optional<KeptClassroom> byKey(String code, String key) {
        return store.find(normal(code)).filter(c -> Secrets.isSame(c.joinKey(), key));
    }

    private Joined seat(KeptClassroom classroom) {
        if (!classroom.door()) {
            throw closed("The teacher has closed the door. Ask them to open it.");
        }
        String token = Secrets.next();
        KeptPupil pupil = store.join(
                        classroom.id(),
                        names.draw(),
                        Secrets.hash(token),
                        codes.random().nextBoolean(),
                        MOST_PUPILS)
                .orElseThrow(() -> closed("It has " + MOST_PUPILS + " pupils, the most that there may be."));
        events.marks(classroom.id());
        return new Joined(classroom, pupil, token);
    }

    private static ProblemException closed(String why) {
        return new ProblemException(ProblemKind.CLASS_CLOSED, "Expected a class that takes pupils in. " + why);
    }

    private static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
