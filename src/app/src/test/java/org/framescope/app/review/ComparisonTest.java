package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.ReadingMark;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** What is about the same, and what is a disagreement. */
class ComparisonTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    @Test
    void wordsThatTouchUnderOneRuleAreTheSamePassage() {
        Compared compared = only(of(
                List.of(finding("f", "WRD-001", 10, 20)),
                Map.of(ONE, List.of(mark(1, ONE, "WRD-001", 18, 30))),
                Map.of("f", accepted()),
                Set.of()));
        assertEquals(Accord.AGREED, compared.accord());
        assertEquals(Says.MARKED, compared.seconds().get(0).says());
    }

    @Test
    void wordsThatOnlyMeetAreTwoPassages() {
        List<Compared> compared = of(
                List.of(finding("f", "WRD-001", 10, 20)),
                Map.of(ONE, List.of(mark(1, ONE, "WRD-001", 20, 30))),
                Map.of("f", accepted()),
                Set.of());
        assertEquals(List.of(Accord.DISPUTED, Accord.DISPUTED), accords(compared));
    }

    @Test
    void theSameWordsUnderAnotherRuleAreSaidOtherwise() {
        List<Compared> compared = of(
                List.of(finding("f", "WRD-001", 10, 20)),
                Map.of(ONE, List.of(mark(1, ONE, "WRD-004", 10, 20))),
                Map.of("f", accepted()),
                Set.of());
        assertEquals(Says.OTHERWISE, compared.get(0).seconds().get(0).says());
        assertEquals(List.of(Accord.DISPUTED, Accord.DISPUTED), accords(compared));
        assertEquals("WRD-004", compared.get(1).rule());
    }

    @Test
    void aFindingThatIsDismissedAsMistakenAndLeftAloneIsAgreedAbout() {
        JsonNode finding = finding("f", "WRD-001", 10, 20);
        Map<UUID, List<ReadingMark>> nothing = Map.of(ONE, List.of());
        assertEquals(
                Accord.AGREED,
                only(of(List.of(finding), nothing, Map.of("f", dismissed("MISTAKEN")), Set.of()))
                        .accord());
        assertEquals(
                Accord.DISPUTED,
                only(of(List.of(finding), nothing, Map.of("f", dismissed("HOUSE_STYLE")), Set.of()))
                        .accord(),
                "it is so, says the first reader, and the second did not see it");
        assertEquals(
                Accord.UNDECIDED,
                only(of(List.of(finding), nothing, Map.of("f", dismissed("OTHER")), Set.of()))
                        .accord());
        assertEquals(
                Accord.UNDECIDED,
                only(of(List.of(finding), nothing, Map.of(), Set.of())).accord());
    }

    @Test
    void marksOfSeveralReadersAreOnePassageAndStaySettled() {
        Map<UUID, List<ReadingMark>> readings = new LinkedHashMap<>();
        readings.put(ONE, List.of(mark(7, ONE, "WRD-001", 10, 20)));
        readings.put(OTHER, List.of(mark(3, OTHER, "WRD-001", 15, 40)));
        Compared open = only(of(List.of(), readings, Map.of(), Set.of()));
        assertEquals(new Place("body", 10, 40), open.place());
        assertEquals(id(3).toString(), open.subject());
        Compared settled = only(of(List.of(), readings, Map.of(), Set.of(id(7).toString())));
        assertEquals(id(7).toString(), settled.subject());
        assertEquals(Accord.SETTLED, settled.accord());
    }

    private static List<Compared> of(
            List<JsonNode> findings,
            Map<UUID, List<ReadingMark>> readings,
            Map<String, Decision> decisions,
            Set<String> settled) {
        return Comparison.of(findings, readings, decisions, settled);
    }

    private static List<Accord> accords(List<Compared> compared) {
        return compared.stream().map(Compared::accord).toList();
    }

    private static Compared only(List<Compared> compared) {
        assertEquals(1, compared.size());
        return compared.get(0);
    }

    private static JsonNode finding(String id, String rule, int begin, int end) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("rule", rule)
                .put("field", "body")
                .put("begin", begin)
                .put("end", end);
    }

    private static UUID id(long number) {
        return new UUID(2, number);
    }

    private static ReadingMark mark(long number, UUID reading, String rule, int begin, int end) {
        return new ReadingMark(id(number), reading, "body", begin, end, rule, Optional.empty(), 1);
    }

    private static Decision accepted() {
        return decision("ACCEPTED", Optional.empty());
    }

    private static Decision dismissed(String cause) {
        return decision("DISMISSED", Optional.of(cause));
    }

    private static Decision decision(String outcome, Optional<String> cause) {
        return new Decision("f", "WRD-001", outcome, cause, Optional.empty(), Optional.empty(), Instant.EPOCH, 1, 1);
    }
}
