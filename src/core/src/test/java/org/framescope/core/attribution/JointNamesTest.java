package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class JointNamesTest {

    /** The names that speak together with the last one of a text. */
    private static List<String> joint(String text) {
        TokenView view = new TokenView(Reading.of(Article.ofBody(text)).body());
        List<NamePhrase> names = view.text().names();
        return new JointNames(view)
                .of(new Range(0, view.size()), names.get(names.size() - 1)).stream()
                        .map(NamePhrase::text)
                        .toList();
    }

    @Test
    void andAndCommasTie() {
        assertEquals(List.of("Paul Hale", "Mary Marlow"), joint("Mr. Paul Hale and Mrs. Mary Marlow"));
        assertEquals(
                List.of("Paul Hale", "John Marlow", "Luis Ortega"), joint("Paul Hale, John Marlow and Luis Ortega"));
        assertEquals(
                List.of("Paul Hale", "John Marlow", "Luis Ortega"), joint("Paul Hale, John Marlow, and Luis Ortega"));
        assertEquals(
                List.of("Foreign Ministry", "Defense Ministry"),
                joint("The Foreign Ministry and the Defense Ministry"));
    }

    @Test
    void whatStandsBetweenThemParts() {
        assertEquals(List.of("John Marlow"), joint("a friend of Paul Hale, John Marlow"));
        assertEquals(List.of("Mary Marlow"), joint("Paul Hale and his wife, Mary Marlow"));
    }

    @Test
    void allAreListedAsPeopleDo() {
        assertEquals("Hale", JointNames.joined(List.of("Hale")));
        assertEquals("Hale and Marlow", JointNames.joined(List.of("Hale", "Marlow")));
        assertEquals("Hale, Marlow and Ortega", JointNames.joined(List.of("Hale", "Marlow", "Ortega")));
    }
}
