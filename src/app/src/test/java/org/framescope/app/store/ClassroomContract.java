package org.framescope.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framescope.app.ShiftedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises about lessons, classes and marks, whichever database it stands on. */
abstract class ClassroomContract {

    private static final UUID DESK = UUID.fromString("00000000-0000-7000-8000-00000000000d");
    private static final UUID OTHER_DESK = UUID.fromString("00000000-0000-7000-8000-00000000000e");

    @Inject
    LessonStore lessons;

    @Inject
    ClassroomStore classes;

    @Inject
    MarkStore marks;

    @BeforeEach
    void emptyTheStore() {
        for (UUID desk : List.of(DESK, OTHER_DESK)) {
            classes.list(desk).forEach(c -> classes.delete(c.id()));
            lessons.list(desk).forEach(l -> lessons.delete(desk, l.id()));
        }
    }

    @AfterEach
    void resetTheClock() {
        ShiftedClock.reset();
    }

    @Test
    void keepsLessonsByDeskAndReplacesThem() {
        lessons.keep(DESK, new KeptLesson("bridge", "The bridge", "{\"a\":\"Розмови\"}"));
        lessons.keep(DESK, new KeptLesson("bridge", "The old bridge", "{}"));
        lessons.keep(OTHER_DESK, new KeptLesson("bridge", "Another", "{}"));
        assertEquals(List.of(new KeptLesson("bridge", "The old bridge", "{}")), lessons.list(DESK));
        assertTrue(lessons.delete(DESK, "bridge"));
        assertFalse(lessons.delete(DESK, "bridge"));
        assertTrue(lessons.find(OTHER_DESK, "bridge").isPresent());
    }

    @Test
    void findsAClassByItsCodeAndListsADesksOwn() {
        KeptClassroom opened = classes.open(room("BCDFG"));
        classes.open(new NewClassroom(OTHER_DESK, "BCDFH", "key", "{}", "Other", "lobby", Duration.ofDays(7)));
        assertEquals(opened.id(), classes.find("BCDFG").orElseThrow().id());
        assertEquals(
                List.of("BCDFG"),
                classes.list(DESK).stream().map(KeptClassroom::code).toList());
        assertTrue(classes.find("XXXXX").isEmpty());
        assertTrue(classes.isTaken("BCDFG"));
    }

    @Test
    void everyStepMakesANewRevision() {
        classes.open(room("BCDFG"));
        assertEquals(1, classes.step("BCDFG", "mark").orElseThrow().revision());
        assertEquals(2, classes.door("BCDFG", false).orElseThrow().revision());
        KeptClassroom now = classes.find("BCDFG").orElseThrow();
        assertEquals("mark", now.step());
        assertFalse(now.door());
        assertTrue(classes.step("XXXXX", "mark").isEmpty());
    }

    @Test
    void isGoneAfterItsDaysWithEverythingInIt() {
        // What other tests left is gone first.
        ShiftedClock.forward(Duration.ofDays(8));
        classes.sweep();
        KeptClassroom opened = classes.open(room("BCDFG"));
        KeptPupil pupil = join(opened, "Misty Otter", "hash-a");
        marks.keep(pupil, List.of(mark("voice/0/body/0", "outlet", 1)), Set.of());
        ShiftedClock.forward(Duration.ofDays(7).minusMinutes(1));
        assertEquals(0, classes.sweep());
        assertTrue(classes.find("BCDFG").isPresent());
        ShiftedClock.forward(Duration.ofMinutes(1));
        assertTrue(classes.find("BCDFG").isEmpty());
        assertTrue(classes.seat("BCDFG", "hash-a").isEmpty());
        assertTrue(classes.list(DESK).isEmpty());
        assertTrue(classes.step("BCDFG", "mark").isEmpty());
        assertEquals(1, classes.sweep());
        assertTrue(classes.pupils(opened.id()).isEmpty());
        assertTrue(marks.counts(opened.id()).isEmpty());
        assertFalse(classes.isTaken("BCDFG"));
    }

    @Test
    void seatsPupilsUnderDifferentNamesAlsoWhenAllComeAtOnce() throws Exception {
        KeptClassroom opened = classes.open(room("BCDFG"));
        List<String> names = IntStream.range(0, 30).mapToObj(i -> "Name " + i).toList();
        List<Callable<Optional<KeptPupil>>> joins = IntStream.range(0, 30)
                .<Callable<Optional<KeptPupil>>>mapToObj(
                        i -> () -> classes.join(opened.id(), names, "hash-" + i, i % 2 == 0, 30))
                .toList();
        ExecutorService phones = Executors.newFixedThreadPool(8);
        Set<String> seated;
        try {
            List<String> given = new ArrayList<>();
            for (Future<Optional<KeptPupil>> join : phones.invokeAll(joins)) {
                given.add(join.get().orElseThrow().name());
            }
            seated = given.stream().collect(Collectors.toSet());
        } finally {
            phones.shutdown();
        }
        assertEquals(30, seated.size());
        assertTrue(classes.join(opened.id(), names, "hash-31", false, 30).isEmpty(), "full");
        assertEquals(30, classes.pupils(opened.id()).size());
    }

    @Test
    void knowsAPupilByTheirTokenInTheirClassOnly() {
        KeptClassroom opened = classes.open(room("BCDFG"));
        classes.open(room("BCDFH"));
        KeptPupil pupil = join(opened, "Misty Otter", "hash-a");
        assertEquals(pupil, classes.seat("BCDFG", "hash-a").orElseThrow().pupil());
        assertTrue(classes.seat("BCDFH", "hash-a").isEmpty());
        assertTrue(classes.seat("BCDFG", "hash-b").isEmpty());
    }

    @Test
    void keepsTheLaterOfTwoAnswersWhateverOrderTheyArriveIn() {
        KeptPupil pupil = join(classes.open(room("BCDFG")), "Misty Otter", "hash-a");
        PupilMark late = mark("voice/0/body/0", "quoted", 9);
        marks.keep(pupil, List.of(late), Set.of());
        assertEquals(List.of(late), marks.keep(pupil, List.of(mark("voice/0/body/0", "outlet", 4)), Set.of()));
        assertEquals(List.of(late), marks.keep(pupil, List.of(late), Set.of()));
        assertEquals(List.of(late), marks.of(pupil.id()));
    }

    @Test
    void leavesSettledAnswersAloneButTakesMissingOnes() {
        KeptPupil pupil = join(classes.open(room("BCDFG")), "Misty Otter", "hash-a");
        PupilMark said = mark("voice/0/body/0", "quoted", 1);
        marks.keep(pupil, List.of(said), Set.of());
        PupilMark missing = mark("voice/0/body/9", "outlet", 2);
        List<PupilMark> now = marks.keep(
                pupil,
                List.of(mark("voice/0/body/0", "outlet", 3), missing),
                Set.of("voice/0/body/0", "voice/0/body/9"));
        assertEquals(List.of(said, missing), now);
    }

    @Test
    void countsAnswersByPlaceWithoutThoseTakenBack() {
        KeptClassroom opened = classes.open(room("BCDFG"));
        for (int i = 0; i < 3; i++) {
            KeptPupil pupil = join(opened, "Name " + i, "hash-" + i);
            marks.keep(
                    pupil,
                    List.of(
                            mark("voice/0/body/0", i == 0 ? "outlet" : "quoted", 1),
                            mark("word/0/body/0-4", "none", 2)),
                    Set.of());
        }
        assertEquals(
                List.of(new SlotCount("voice/0/body/0", "outlet", 1), new SlotCount("voice/0/body/0", "quoted", 2)),
                marks.counts(opened.id()));
        assertEquals(3, marks.answers(opened.id()).size());
    }

    @Test
    void wordsWaitForTheTeacherAgainWhenTheyChange() {
        KeptClassroom opened = classes.open(room("BCDFG"));
        KeptPupil pupil = join(opened, "Misty Otter", "hash-a");
        PupilMark first = words("First \0 thought", 1);
        marks.keep(pupil, List.of(first), Set.of());
        assertTrue(marks.review(opened.id(), first.id(), Review.APPROVED));
        assertEquals(Review.APPROVED, marks.words(opened.id()).get(0).review());
        PupilMark second = words("Second thought", 2);
        marks.keep(pupil, List.of(second), Set.of());
        SaidWords said = marks.words(opened.id()).get(0);
        assertEquals(Review.WAITING, said.review());
        assertEquals("Second thought", said.words());
        assertEquals("Misty Otter", said.name());
        assertFalse(marks.review(opened.id(), first.id(), Review.APPROVED), "the old words");
        assertFalse(marks.review(UUID.randomUUID(), second.id(), Review.APPROVED), "another class");
    }

    private KeptPupil join(KeptClassroom room, String name, String hash) {
        return classes.join(room.id(), List.of(name), hash, false, 30).orElseThrow();
    }

    private static NewClassroom room(String code) {
        return new NewClassroom(DESK, code, "key", "{}", "A lesson", "lobby", Duration.ofDays(7));
    }

    private static PupilMark mark(String slot, String answer, long turn) {
        return new PupilMark(UUID.randomUUID(), turn, slot, answer, Optional.empty());
    }

    private static PupilMark words(String words, long turn) {
        return new PupilMark(UUID.randomUUID(), turn, "wall/0", "said", Optional.of(words));
    }
}
