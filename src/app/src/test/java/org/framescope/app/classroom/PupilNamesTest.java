package org.framescope.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are enough, short, and hold nothing that could hurt. */
class PupilNamesTest {

    /** Said of people in an unkind way, or of bodies, skin and groups; also inside a name. */
    private static final List<String> UNWANTED = List.of(
            "ape",
            "monkey",
            "pig",
            "cow",
            "dog",
            "bitch",
            "rat",
            "snake",
            "donkey",
            "ass",
            "cock",
            "tit",
            "booby",
            "beaver",
            "whale",
            "hippo",
            "elephant",
            "sloth",
            "worm",
            "slug",
            "toad",
            "vulture",
            "hyena",
            "weasel",
            "skunk",
            "goat",
            "sheep",
            "chicken",
            "goose",
            "turkey",
            "cuckoo",
            "shark",
            "black",
            "white",
            "brown",
            "yellow",
            "red ",
            "pale",
            "dark",
            "fat",
            "slim",
            "tiny",
            "giant",
            "old ",
            "young",
            "dumb",
            "silly",
            "lazy",
            "slow",
            "ugly",
            "pretty",
            "queer",
            "gay",
            "ginger",
            "crazy",
            "mad ",
            "blind",
            "lame",
            "sex",
            "nude",
            "bare");

    @Test
    void areManyAndShort() {
        List<String> all = new PupilNames(new Codes()).all();
        assertTrue(all.size() >= 2000, "names: " + all.size());
        assertEquals(all.size(), new HashSet<>(all).size());
        assertTrue(all.stream().allMatch(n -> n.length() <= 24 && n.matches("[A-Z][a-z]+ [A-Z][a-z]+")));
    }

    @Test
    void holdNothingUnkind() {
        for (String name : new PupilNames(new Codes()).all()) {
            String padded = " " + name.toLowerCase(java.util.Locale.ROOT) + " ";
            for (String word : UNWANTED) {
                assertFalse(padded.contains(" " + word.strip() + " "), name);
            }
        }
    }
}
