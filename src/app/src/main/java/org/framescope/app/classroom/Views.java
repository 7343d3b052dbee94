package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.store.KeptPupil;
import org.framescope.app.store.MarkStore;
import org.framescope.app.store.PupilAnswer;
import org.framescope.app.store.SaidWords;
import org.framescope.app.store.Seat;

/** What pupils and the teacher see of a class. Pupils see themselves and the whole, and no step before its time. */
@Singleton
class Views {

    private final ClassroomStore classes;
    private final MarkStore marks;
    private final LessonCache lessons;
    private final Reports reports;

    @Inject
    Views(ClassroomStore classes, MarkStore marks, LessonCache lessons, Reports reports) {
        this.classes = classes;
        this.marks = marks;
        this.lessons = lessons;
        this.reports = reports;
    }

    SeatJson seat(Seat seat) {
        return SeatJson.of(seat, marks.of(seat.pupil().id()));
    }

    LessonJson lesson(KeptClassroom classroom) {
        return LessonJson.of(lessons.of(classroom).lesson());
    }

    /** The class's marks as a pupil may see them: without the short texts until they are over. */
    ClassMap map(Seat seat) {
        KeptClassroom classroom = seat.classroom();
        require(classroom, Step.MAP);
        int pupils = classes.pupils(classroom.id()).size();
        if (pupils < ClassMap.LEAST_PUPILS) {
            return ClassMap.tooFew(pupils);
        }
        boolean over = isAt(classroom, Step.RESULT);
        return ClassMap.of(
                pupils,
                marks.counts(classroom.id()),
                marks.words(classroom.id()),
                slot -> !slot.startsWith("done/") && (over || !slot.startsWith("ticket/")));
    }

    RevealJson reveal(Seat seat) {
        require(seat.classroom(), Step.REVEAL);
        return reveal(seat.classroom());
    }

    RevealJson reveal(KeptClassroom classroom) {
        Lesson lesson = lessons.of(classroom).lesson();
        return RevealJson.of(lesson, reports.of(lesson.articles()));
    }

    Lesson lessonForChanges(Seat seat) {
        require(seat.classroom(), Step.CHANGE);
        return lessons.of(seat.classroom()).lesson();
    }

    ResultJson result(Seat seat) {
        require(seat.classroom(), Step.RESULT);
        Figure figure = figure(seat.classroom());
        Optional<Figure> shown = Optional.of(figure).filter(f -> f.pupils() >= ClassMap.LEAST_PUPILS);
        return ResultJson.of(lessons.of(seat.classroom()).lesson(), shown);
    }

    BoardJson board(KeptClassroom classroom) {
        UUID id = classroom.id();
        List<KeptPupil> pupils = classes.pupils(id);
        List<PupilAnswer> answers = marks.answers(id);
        List<SaidWords> words = marks.words(id);
        Map<UUID, KeptPupil> byId = pupils.stream().collect(Collectors.toMap(KeptPupil::id, Function.identity()));
        Map<UUID, Map<String, Long>> progress = answers.stream()
                .filter(a -> byId.containsKey(a.pupil()) && !a.slot().startsWith("done/"))
                .collect(Collectors.groupingBy(
                        PupilAnswer::pupil,
                        Collectors.groupingBy(
                                a -> Slots.step(a.slot(), byId.get(a.pupil()).swapped())
                                        .wireName(),
                                Collectors.counting())));
        Map<UUID, List<String>> done = answers.stream()
                .filter(a -> a.slot().startsWith("done/"))
                .collect(Collectors.groupingBy(
                        PupilAnswer::pupil,
                        Collectors.mapping(a -> a.slot().substring("done/".length()), Collectors.toList())));
        List<BoardJson.PupilJson> lines = pupils.stream()
                .map(p -> new BoardJson.PupilJson(
                        p.name(), progress.getOrDefault(p.id(), Map.of()), done.getOrDefault(p.id(), List.of())))
                .toList();
        return new BoardJson(
                ClassJson.of(classroom),
                lines,
                ClassMap.of(pupils.size(), marks.counts(id), words, slot -> true),
                words.stream().map(BoardJson.SaidJson::of).toList(),
                figure(classroom));
    }

    private Figure figure(KeptClassroom classroom) {
        return Figure.of(lessons.of(classroom).lesson(), classes.pupils(classroom.id()), marks.answers(classroom.id()));
    }

    private static boolean isAt(KeptClassroom classroom, Step step) {
        return !Step.of(classroom.step()).orElse(Step.LOBBY).isBefore(step);
    }

    private static void require(KeptClassroom classroom, Step step) {
        if (!isAt(classroom, step)) {
            throw new ProblemException(
                    ProblemKind.NOT_YET,
                    "Expected the class to have come to the step \"" + step.wireName()
                            + "\"; it has not yet. Wait until" + " the teacher opens it.");
        }
    }
}
