package org.framescope.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.framescope.core.article.Article;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportWriter;
import org.junit.jupiter.api.Test;

/** The lessons that ship can be used as they are, and the tool does on them what they say. Rules alone speak here. */
class ShippedLessonsTest {

    private static final Framescope RULES = Framescope.of(org.framescope.core.StandardRegister.create());
    private static final ReportWriter WRITER = new ReportWriter(RULES);
    private static final List<String> IDS =
            List.of("skate-park", "wrong-picture", "two-buses", "night-ferry", "phone-lockers", "strange-water");

    /** Of each passage to catch the tool out at: whether the tool marks it. */
    private static final Map<String, List<Boolean>> MARKED = Map.of(
            "skate-park", List.of(true, false, true, false),
            "wrong-picture", List.of(true, true, false),
            "two-buses", List.of(false, true, true, true),
            "night-ferry", List.of(false, false),
            "phone-lockers", List.of(false, false),
            "strange-water", List.of(true, false, false));

    @Test
    void areAtLeastSixTextsWithAPairThatTellsOneEvent() {
        assertEquals(
                7, IDS.stream().mapToInt(id -> lesson(id).articles().size()).sum());
        assertEquals(2, lesson("two-buses").articles().size());
    }

    @Test
    void theToolMarksWhatTheyLetItBeCaughtOutAt() {
        for (String id : IDS) {
            Lesson lesson = lesson(id);
            List<JsonNode> reports =
                    lesson.articles().stream().map(ShippedLessonsTest::report).toList();
            List<Boolean> marked = RevealJson.of(lesson, reports).catches().stream()
                    .map(c -> !c.findings().isEmpty())
                    .toList();
            assertEquals(MARKED.get(id), marked, id);
        }
    }

    @Test
    void theToolLeavesTheTwoCleanTextsAlone() {
        for (String id : List.of("night-ferry", "phone-lockers")) {
            assertTrue(report(lesson(id).articles().get(0)).path("findings").isEmpty(), id);
        }
    }

    @Test
    void everyPassageOfTheKeyIsOneThatPupilsCanMark() {
        List<String> wrong = new ArrayList<>();
        for (String id : IDS) {
            Lesson lesson = lesson(id);
            for (int i = 0; i < lesson.key().size(); i++) {
                Place place = lesson.key().get(i);
                boolean voice = lesson.file().key().get(i).ask().equals("voice");
                if (voice && !isSentence(lesson.articles().get(place.article()), place)) {
                    wrong.add(id + ": " + place);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Whichever side is taken, there must be a good reason to choose. */
    @Test
    void bothSidesCanBeDefended() {
        for (String id : IDS) {
            for (LessonFile.CatchPart part : lesson(id).file().catches()) {
                for (String side : Set.of("agree", "disagree")) {
                    assertTrue(
                            part.reasons().stream()
                                    .anyMatch(r -> r.good() && r.side().equals(side)),
                            id + ": " + part.quote() + " " + side);
                }
            }
        }
    }

    @Test
    void whatIsTriedMovesTheToolsMarksAndTheOutletsNameMovesNone() {
        for (String id : IDS) {
            Lesson lesson = lesson(id);
            Trials trials = new Trials(new Reports(RULES, WRITER));
            for (String outlet : lesson.file().change().outlets()) {
                TrialResponse swapped = trials.run(lesson, trial(0, null, 0, 0, null, outlet));
                assertTrue(swapped.gone().isEmpty() && swapped.fresh().isEmpty(), id);
                assertTrue(swapped.moved().isEmpty(), id + ": " + swapped.moved());
            }
            TrialResponse rewritten = trials.run(
                    lesson, trial(lesson.rewrite(), lesson.file().change().rewrite()));
            assertFalse(rewritten.gone().isEmpty() && rewritten.fresh().isEmpty(), id + " rewrite");
            TrialResponse quoted = trials.run(
                    lesson, trial(lesson.quotation(), lesson.file().change().quotation()));
            boolean moves = !quoted.gone().isEmpty()
                    || !quoted.fresh().isEmpty()
                    || !quoted.moved().isEmpty();
            assertTrue(moves, id + " quotation");
        }
    }

    @Test
    void theirMinutesAddUp() {
        for (String id : IDS) {
            LessonFile file = lesson(id).file();
            int minutes = file.teacher().steps().stream()
                    .mapToInt(LessonFile.TeacherStepPart::minutes)
                    .sum();
            assertEquals(file.minutes(), minutes, id);
            assertEquals(
                    Step.wireNames(),
                    file.teacher().steps().stream()
                            .map(LessonFile.TeacherStepPart::step)
                            .toList(),
                    id);
        }
    }

    @Test
    void canBeReadByThirteenYearOlds() {
        for (String id : IDS) {
            for (Article article : lesson(id).articles()) {
                ReadingLevel level = ReadingLevel.of(article);
                assertTrue(level.age() <= 15, id + ": " + level);
                assertTrue(level.words() >= 100 && level.words() <= 260, id + ": " + level);
            }
        }
    }

    private static TrialRequest trial(Place place, LessonFile.RewritePart part) {
        return trial(place.article(), place.field(), place.begin(), place.end(), part.suggestion(), null);
    }

    private static TrialRequest trial(int article, String field, int begin, int end, String text, String outlet) {
        return new TrialRequest(
                article,
                java.util.Optional.ofNullable(field),
                java.util.Optional.of(begin),
                java.util.Optional.of(end),
                java.util.Optional.ofNullable(text),
                java.util.Optional.ofNullable(outlet));
    }

    private static boolean isSentence(Article article, Place place) {
        return SentencePlace.of(article).contains(new SentencePlace(place.field(), place.begin(), place.end()));
    }

    private static Lesson lesson(String id) {
        return LessonReader.read(LessonReaderTest.shipped(id));
    }

    private static JsonNode report(Article article) {
        return Json.MAPPER.valueToTree(WRITER.write(RULES.analyze(article, Set.of())));
    }

    /** Every word that a pupil may mark can be sent, and nothing else. */
    @Test
    void slotsTakeWhatTheLessonAsks() {
        Lesson lesson = lesson("skate-park");
        Slots slots = Slots.of(lesson);
        Stream.of("voice/0/headline/0", "caption/0/0", "dossier/1", "ticket/1/2", "catch/3", "change/outlet", "wall/0")
                .forEach(slot -> assertTrue(slots.takes(mark(slot, "none")), slot));
        assertTrue(slots.takes(mark("word/0/headline/27-35", "outlet")));
        assertTrue(slots.takes(mark("voice/0/headline/0", "quoted")));
        assertTrue(slots.takes(mark("catch/0", "agree:0")));
        for (String slot : List.of(
                "voice/0/headline/3",
                "voice/1/headline/0",
                "word/0/headline/26-35",
                "word/0/headline/27-999",
                "word/0/headline/35-27",
                "word/9/body/0-3",
                "word/0/embeds[0]/0-3",
                "caption/0/1",
                "dossier/9",
                "ticket/2/0",
                "catch/4",
                "wall/1",
                "done/never",
                "",
                "word/0/body/99999999999-1")) {
            assertFalse(slots.takes(mark(slot, "none")), slot);
        }
        assertFalse(slots.takes(mark("voice/0/headline/0", "true")));
        assertFalse(slots.takes(mark("catch/0", "disagree:0")));
    }

    private static org.framescope.app.store.PupilMark mark(String slot, String answer) {
        return new org.framescope.app.store.PupilMark(
                java.util.UUID.randomUUID(), 1, slot, answer, java.util.Optional.empty());
    }
}
