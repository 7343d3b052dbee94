package org.framescope.core.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts that are nearly the same are found, others are not. */
class RepeatsTest {

    private final Random random = new Random(7);

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(3_000));
        }
        return words;
    }

    private static Sketch sketch(List<String> words) {
        return Sketch.of(String.join(" ", words)).orElseThrow();
    }

    private List<String> edited(List<String> words, int edits) {
        List<String> edited = new ArrayList<>(words);
        for (int i = 0; i < edits; i++) {
            edited.set(random.nextInt(edited.size()), "edit" + i);
        }
        return edited;
    }

    @Test
    void likenessIsThatOfTheShingles() {
        List<String> text = words(600);
        assertEquals(1, sketch(text).likeness(sketch(text)));
        List<String> half = new ArrayList<>(text.subList(0, 300));
        half.addAll(words(300));
        assertEquals(1.0 / 3, sketch(text).likeness(sketch(half)), 3 * 0.0625);
        assertTrue(sketch(text).likeness(sketch(words(600))) < 0.1);
    }

    @Test
    void punctuationAndCaseMakeNoDifference() {
        String text =
                "The council met on Tuesday, and officials said that the plan would go ahead; nobody spoke against it,"
                        + " and the mayor left before the vote was counted by the clerk.";
        assertEquals(
                1,
                Sketch.of(text)
                        .orElseThrow()
                        .likeness(Sketch.of(
                                        text.toUpperCase(java.util.Locale.ROOT).replace(",", " — "))
                                .orElseThrow()));
    }

    @Test
    void shortTextsHaveNoSketch() {
        assertTrue(Sketch.of("Rain fell on the city. Officials said so.").isEmpty());
        assertTrue(Sketch.of("").isEmpty());
    }

    @Test
    void writtenSketchesAreReadBack() {
        Sketch sketch = sketch(words(100));
        assertEquals(1, sketch.likeness(Sketch.read(sketch.text())));
        assertThrows(IllegalArgumentException.class, () -> Sketch.read("AAAA"));
    }

    @Test
    void editedCopiesAreOneGroupAndOthersTheirOwn() {
        List<Sketch> sketches = new ArrayList<>();
        for (int story = 0; story < 40; story++) {
            List<String> original = words(500);
            sketches.add(sketch(original));
            sketches.add(sketch(edited(original, 8)));
            sketches.add(sketch(original.subList(0, 420)));
        }
        sketches.add(null);
        Repeats repeats = Repeats.among(sketches.size(), sketches::get);
        for (int i = 0; i < 120; i++) {
            assertEquals(i - i % 3, repeats.group(i), "text " + i);
        }
        assertEquals(120, repeats.group(120));
        assertNotEquals(repeats.group(0), repeats.group(3));
    }

    @Test
    void aSketchTakesTimeInProportionToItsText() {
        String huge = "word ".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sketch.of(huge));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sketch.of("x".repeat(5_000_000)));
    }
}
