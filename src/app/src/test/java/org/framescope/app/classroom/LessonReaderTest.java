package org.framescope.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.framescope.app.problem.ProblemException;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** A lesson's file is read strictly, and each mistake is told with its place. */
class LessonReaderTest {

    @Test
    void findsEveryQuotedPassage() {
        Lesson lesson = LessonReader.read(shipped("two-buses"));
        for (Place place : lesson.key()) {
            String field = lesson.articles()
                    .get(place.article())
                    .text(Quotes.field(lesson.articles().get(place.article()), place.field())
                            .orElseThrow());
            assertEquals(place.text(), field.substring(place.begin(), place.end()));
        }
        assertEquals(12, lesson.key().size());
        assertEquals(4, lesson.catches().size());
    }

    @Test
    void tellsWhatIsNoLesson() throws Exception {
        assertEquals("format", placeOf("{}"));
        assertEquals("version", placeOf("{\"format\":\"framescope-lesson\",\"version\":2}"));
        assertTrue(mistake("{\"format\":").contains("at line 1"));
    }

    @Test
    void tellsUnknownNamesAndWrongKindsWithTheirPlace() {
        assertEquals("colour", placeOf(lesson().put("colour", "red")));
        ObjectNode wrong = lesson();
        ((ObjectNode) wrong.at("/catch/1/reasons/0")).put("good", "perhaps");
        assertEquals("catch[1].reasons[0].good", placeOf(wrong));
        ObjectNode missing = lesson();
        ((ObjectNode) missing.at("/key/2")).remove("article");
        assertEquals("key[2].article", placeOf(missing));
    }

    @Test
    void tellsAllMistakesAtOnce() {
        ObjectNode wrong = lesson().put("id", "Old Bridge").put("minutes", 0);
        ((ArrayNode) wrong.get("tickets")).remove(1);
        String told = mistake(wrong.toString());
        assertTrue(told.contains("id: expected"), told);
        assertTrue(told.contains("minutes: expected 5 to 240"), told);
        assertTrue(told.contains("tickets: expected 2 entries; found 1"), told);
    }

    @Test
    void tellsQuotesThatDoNotStandThereOrTwice() {
        ObjectNode absent = lesson();
        ((ObjectNode) absent.at("/key/1")).put("quote", "magnificent");
        assertEquals("key[1].quote", placeOf(absent));
        ObjectNode twice = lesson();
        ((ObjectNode) twice.at("/catch/1")).put("quote", "the");
        assertTrue(mistake(twice.toString()).contains("catch[1].quote: expected words that stand there once"));
        ObjectNode elsewhere = lesson();
        ((ObjectNode) elsewhere.at("/catch/1")).put("field", "captions[7]");
        assertEquals("catch[1].field", placeOf(elsewhere));
    }

    @Test
    void tellsAnswersThatNoQuestionHas() {
        ObjectNode wrong = lesson();
        ((ArrayNode) wrong.at("/tickets/0/questions/0/accept")).removeAll().add("nobody");
        assertEquals("tickets[0].questions[0].accept", placeOf(wrong));
        ObjectNode ask = lesson();
        ((ObjectNode) ask.at("/key/0")).put("ask", "truth");
        assertEquals("key[0].ask", placeOf(ask));
    }

    @Test
    void tellsAnArticleThatIsNone() {
        ObjectNode wrong = lesson();
        ((ObjectNode) wrong.at("/articles/0")).remove("body");
        assertEquals("articles[0]", placeOf(wrong));
        ObjectNode long_ = lesson();
        ((ObjectNode) long_.at("/articles/0")).put("body", "word ".repeat(3000));
        assertEquals("articles[0].body", placeOf(long_));
    }

    /** No place of the file may be left out or turned into another kind of value without a clear refusal. */
    @Test
    void neverFailsOtherwiseThanWithAProblem() {
        ObjectNode whole = lesson();
        for (String pointer : pointers(whole, "")) {
            for (String value : new String[] {"null", "7", "\"x\"", "[]", "{}", "[null]"}) {
                ObjectNode broken = lesson();
                int slash = pointer.lastIndexOf('/');
                JsonNode parent = broken.at(pointer.substring(0, slash));
                JsonNode other = read(value);
                if (parent instanceof ObjectNode object) {
                    object.set(pointer.substring(slash + 1), other);
                } else {
                    ((ArrayNode) parent).set(Integer.parseInt(pointer.substring(slash + 1)), other);
                }
                try {
                    LessonReader.read(broken);
                } catch (ProblemException told) {
                    assertTrue(told.getMessage().contains(":"), told.getMessage());
                }
            }
        }
    }

    private static java.util.List<String> pointers(JsonNode node, String at) {
        java.util.List<String> all = new java.util.ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(p -> {
                all.add(at + "/" + p.getKey());
                all.addAll(pointers(p.getValue(), at + "/" + p.getKey()));
            });
        }
        for (int i = 0; node.isArray() && i < Math.min(node.size(), 1); i++) {
            all.add(at + "/" + i);
            all.addAll(pointers(node.get(i), at + "/" + i));
        }
        return all;
    }

    private static String placeOf(JsonNode lesson) {
        return placeOf(lesson.toString());
    }

    private static String placeOf(String lesson) {
        String told = mistake(lesson);
        return told.substring(0, told.indexOf(':'));
    }

    private static String mistake(String lesson) {
        return assertThrows(ProblemException.class, () -> LessonReader.read(lesson))
                .getMessage();
    }

    private static ObjectNode lesson() {
        return (ObjectNode) read(shipped("skate-park"));
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String shipped(String id) {
        return Lessons.resource("lessons/" + id + ".json");
    }
}
