package org.framescope.app.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

/** What is left of a sentence when nobody shall be told by it. */
class PlaceholdersTest {

    @Test
    void namesNumbersAndAddressesGoAndTheSentenceStays() {
        String marked = around(
                "It rained. On 14 March Jane Hart slammed Dorn, who wrote to jane@hart.example about £2.5m. It froze.",
                "slammed");
        for (String secret : List.of("Jane", "Hart", "Dorn", "14", "2.5", "March", "example")) {
            assertFalse(marked.contains(secret), secret + " in " + marked);
        }
        assertFalse(marked.contains("rained") || marked.contains("froze"), marked);
        assertEquals(1, marked.split("\\[\\[slammed]]", -1).length - 1, marked);
    }

    @Test
    void aNameKeepsItsPlaceholder() {
        String marked = around("She said Kyiv was calm, and Kyiv will vote.", "calm");
        String name = marked.substring(marked.indexOf("said ") + 5, marked.indexOf(" was"));
        assertEquals("She said " + name + " was [[calm]], and " + name + " will vote.", marked);
    }

    @Test
    void whatWasFoundMayBeAName() {
        String marked = around("He met Ilya Dorn there.", "Ilya Dorn");
        assertFalse(marked.contains("Dorn"), marked);
        assertEquals(0, marked.indexOf("He met [["), marked);
        assertEquals("]] there.", marked.substring(marked.indexOf("]]")));
    }

    @Test
    void anEdgeInsideANameTearsNothing() {
        String marked = around("He met Ilya Dorn there.", "Dorn");
        assertFalse(marked.contains("Dorn") || marked.contains("Ilya"), marked);
    }

    private static String around(String body, String found) {
        int begin = body.indexOf(found);
        return Placeholders.around(Reading.of(Article.ofBody(body)).body(), begin, begin + found.length())
                .marked();
    }
}
