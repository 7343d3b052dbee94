package org.framescope.core.mismatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class PublicationDayTest {

    private static Optional<PublicationDay> day(String iso) {
        Imprint none = Imprint.NONE;
        return PublicationDay.of(new Imprint(
                none.id(),
                none.url(),
                none.outlet(),
                none.byline(),
                none.dateline(),
                Optional.of(iso),
                none.language(),
                none.genre()));
    }

    private static OptionalLong since(String text) {
        Article article =
                new Article(Imprint.NONE, Optional.empty(), Optional.empty(), text, List.of(), List.of(), Map.of());
        Dates.Mention date = Dates.of(Reading.of(article).body().tokens()).get(0);
        return day("2020-03-01").orElseThrow().daysSince(date);
    }

    @Test
    void daysCountAcrossMonths() {
        assertEquals(OptionalLong.of(1), since("on Feb. 29, 2020"));
        assertEquals(OptionalLong.of(366), since("on 1 March 2019"));
        assertEquals(OptionalLong.of(-2), since("on 3 March 2020"));
    }

    @Test
    void withoutADayOrWithoutSuchADayNothingIsCounted() {
        assertEquals(OptionalLong.empty(), since("in February 2020"));
        assertEquals(OptionalLong.empty(), since("on February 30, 2020"));
        assertEquals(OptionalLong.empty(), since("in 2016"));
    }

    @Test
    void whatIsNoDateIsNone() {
        assertTrue(List.of("", "2020", "2020-13-01", "yesterday", "20-03-2020").stream()
                .allMatch(iso -> day(iso).isEmpty()));
        assertTrue(day("2020-03").orElseThrow().day().isEmpty());
        assertEquals(1, day("2020-03-01T10:00:00Z").orElseThrow().day().getAsInt());
    }
}
