package org.framescope.core.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.junit.jupiter.api.Test;

/** An agency is credited where a byline, a dateline or the first words say so, and nowhere else. */
class AgencyCreditTest {

    private static Optional<String> credit(String byline, String body) {
        Imprint imprint = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(byline).filter(b -> !b.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return AgencyCredit.of(
                new Article(imprint, Optional.empty(), Optional.empty(), body, List.of(), List.of(), Map.of()));
    }

    @Test
    void readsBylines() {
        assertEquals(Optional.of("reuters"), credit("By Jane Doe, Reuters", "Rain fell."));
        assertEquals(Optional.of("associated press"), credit("The Associated Press", "Rain fell."));
        assertEquals(Optional.of("ap"), credit("JANE DOE (AP)", "Rain fell."));
        assertEquals(Optional.of("afp"), credit("Staff; with AFP", "Rain fell."));
        assertEquals(Optional.empty(), credit("By Ann Reuters", "Rain fell."));
        assertEquals(Optional.empty(), credit("Jane Doe, Daily News", "Rain fell."));
    }

    @Test
    void readsTheFirstWords() {
        assertEquals(Optional.of("reuters"), credit("", "KYIV, March 3 (Reuters) - Rain fell."));
        assertEquals(Optional.of("ap"), credit("", "WASHINGTON (AP) — Rain fell."));
        assertEquals(Optional.of("tass"), credit("", "MOSCOW, March 3. /TASS/. Rain fell."));
        assertEquals(Optional.of("tass"), credit("", "TASS, March 3. Rain fell."));
    }

    @Test
    void anAgencysOwnArticlesAreItsOwn() {
        Imprint imprint = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.of("www.reuters.com"),
                Optional.of("Reuters"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                Optional.empty(),
                AgencyCredit.of(new Article(
                        imprint, Optional.empty(), Optional.empty(), "Rain fell.", List.of(), List.of(), Map.of())));
    }

    @Test
    void takesNobodyWhoIsQuotedForTheAuthor() {
        assertEquals(Optional.empty(), credit("", "Rain fell, Reuters reported on Tuesday."));
        assertEquals(Optional.empty(), credit("", "The agency (AP) said that rain fell."));
        assertEquals(Optional.empty(), credit("", "Rain fell. " + "It went on. ".repeat(20) + "(Reuters) - More."));
        assertEquals(Optional.empty(), credit("", ""));
    }
}
