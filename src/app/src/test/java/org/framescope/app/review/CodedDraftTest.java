package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.engine.agreement.Unit;
import org.junit.jupiter.api.Test;

/** Which values the units of agreement have. */
class CodedDraftTest {

    private static final String SEEN = CodedDraft.SEEN;
    private static final String NOT_SEEN = CodedDraft.NOT_SEEN;

    private final CodedDraft draft = new CodedDraft(
            "piece", List.of(new Place("headline", 0, 9), new Place("body", 0, 20), new Place("body", 21, 40)));

    @Test
    void whoeverReadsBlindSaysSomethingAboutEverySentence() {
        draft.reader();
        draft.mark("WRD-001", new Place("body", 15, 25));
        assertEquals(
                List.of(unit(NOT_SEEN), unit(SEEN), unit(SEEN)),
                draft.people("WRD-001").toList(),
                "a mark over two sentences is in both");
    }

    @Test
    void theFirstReaderSaysSomethingWhereTheyWereAskedAndAnswered() {
        draft.reader();
        draft.finding("WRD-001", new Place("headline", 0, 4), Optional.of(true));
        draft.finding("WRD-001", new Place("body", 0, 4), Optional.of(false));
        draft.finding("WRD-001", new Place("body", 30, 34), Optional.empty());
        assertEquals(
                List.of(unit(NOT_SEEN, SEEN), unit(NOT_SEEN, NOT_SEEN), unit(NOT_SEEN)),
                draft.people("WRD-001").toList());
    }

    @Test
    void theSoftwareSaysSomethingAboutEverySentence() {
        draft.reader();
        draft.reader();
        draft.mark("WRD-001", new Place("headline", 2, 4));
        draft.finding("WRD-001", new Place("headline", 0, 4), Optional.of(false));
        assertEquals(
                List.of(
                        unit(NOT_SEEN, SEEN, SEEN),
                        unit(NOT_SEEN, NOT_SEEN, NOT_SEEN),
                        unit(NOT_SEEN, NOT_SEEN, NOT_SEEN)),
                draft.withSoftware("WRD-001").toList());
    }

    @Test
    void rulesAreThoseOfWhichSomebodySawSomething() {
        draft.reader();
        draft.mark("NAM-001", new Place("body", 0, 4));
        draft.finding("WRD-001", new Place("body", 0, 4), Optional.empty());
        assertEquals(Set.of("NAM-001", "WRD-001"), draft.rules());
    }

    private static Unit unit(String... values) {
        return new Unit("piece", List.of(values));
    }
}
