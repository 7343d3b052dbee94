package org.framescope.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.framescope.app.store.people.DeskStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises, whichever database it stands on. */
abstract class StoreContract {

    @Inject
    AnalysisStore analyses;

    @Inject
    FindingStore findings;

    @Inject
    DeskStore desks;

    private UUID desk;

    @BeforeEach
    void atADeskOfItsOwn() {
        desk = desks.add("A desk of its own").id();
    }

    @Test
    void givesAnAnalysisBackWholeWhenAskedForItsId() {
        UUID id = analyses.keep(desk, analysis("example.org", "CAP-001", "WRD-001"));
        KeptAnalysis kept = analyses.find(desk, id).orElseThrow();
        assertEquals("{\"body\":\"Розмови — talks\"}", kept.article());
        assertEquals("{\"report\":1}", kept.report());
        assertTrue(Duration.between(kept.created(), Instant.now()).abs().compareTo(Duration.ofMinutes(5)) < 0);
    }

    @Test
    void knowsNothingWhenAskedForAnIdThatItNeverGave() {
        assertTrue(analyses.find(desk, UUID.randomUUID()).isEmpty());
        assertFalse(analyses.delete(desk, UUID.randomUUID()));
    }

    @Test
    void showsADeskNothingOfAnother() {
        UUID foreign = desks.add("Another desk").id();
        UUID id = analyses.keep(desk, analysis("example.org", "CAP-001"));
        assertTrue(analyses.find(foreign, id).isEmpty());
        assertFalse(analyses.delete(foreign, id));
        assertTrue(
                analyses.list(foreign, 10, Optional.empty(), Set.of()).items().isEmpty());
        assertTrue(findings.find(foreign, FindingQuery.ALL, 10, Optional.empty(), Set.of())
                .items()
                .isEmpty());
        assertTrue(analyses.find(desk, id).isPresent());
    }

    @Test
    void keepsFiveMegabytesWhole() {
        String report = "{\"body\":\"" + "x".repeat(5_000_000) + "\"}";
        UUID id = analyses.keep(
                desk, new NewAnalysis(about("example.org"), new SeverityCounts(0, 0, 0), report, report, List.of()));
        assertEquals(report, analyses.find(desk, id).orElseThrow().report());
    }

    @Test
    void forgetsAnAnalysisAndItsFindingsWhenDeleted() {
        UUID id = analyses.keep(desk, analysis("example.org", "CAP-001"));
        assertTrue(analyses.delete(desk, id));
        assertTrue(analyses.isEmpty(desk));
        assertTrue(find(FindingQuery.ALL).isEmpty());
    }

    /** A letter that is a piece by itself may also be shown inside another article, whose body has another hash. */
    @Test
    void findsTheWordsOfAPieceInWhicheverFieldAnotherAnalysisHoldsThem() {
        UUID same = keep("{\"body\":\"A letter.\"}");
        UUID renamed = keep("{\"headline\":\"By another name\",\"body\":\"A letter.\"}");
        UUID shown = keep("{\"body\":\"Rain fell.\",\"embeds\":[{\"type\":\"document\",\"text\":\"A letter.\"}]}");
        keep("{\"body\":\"A letter. And more.\"}");
        keep("{\"headline\":\"A letter.\",\"body\":\"Snow fell.\",\"captions\":[{\"text\":\"A letter.\"}]}");
        assertEquals(Set.of(same, renamed, shown), Set.copyOf(analyses.copies(desk, new WholeBody("A letter."))));
    }

    /** An article without a byline has an empty one: an empty draft that is erased must not take it along. */
    @Test
    void nothingHoldsABlankBody() {
        keep("{\"byline\":\"\",\"body\":\"Rain fell.\",\"genre\":\" \"}");
        keep("{\"body\":\"\"}");
        assertEquals(List.of(), analyses.copies(desk, new WholeBody("")));
        assertEquals(List.of(), analyses.copies(desk, new WholeBody(" ")));
    }

    private UUID keep(String article) {
        return analyses.keep(
                desk, new NewAnalysis(about("example.org"), new SeverityCounts(0, 0, 0), article, "{}", List.of()));
    }

    @Test
    void listsTheNewestFirstAndPagesWithoutGapOrRepeat() {
        List<UUID> kept = new ArrayList<>();
        IntStream.range(0, 25).forEach(i -> kept.add(0, analyses.keep(desk, analysis("outlet-" + i + ".example"))));
        List<UUID> listed = new ArrayList<>();
        Optional<UUID> behind = Optional.empty();
        do {
            Page<AnalysisSummary, UUID> page = analyses.list(desk, 10, behind, Set.of());
            page.items().forEach(a -> listed.add(a.id()));
            behind = page.last();
        } while (behind.isPresent());
        assertEquals(kept, listed);
    }

    @Test
    void namesOutletHeadlineAndCountsInTheList() {
        analyses.keep(desk, analysis("example.org", "CAP-001"));
        AnalysisSummary line =
                analyses.list(desk, 1, Optional.empty(), Set.of()).items().get(0);
        assertEquals(about("example.org"), line.about());
        assertEquals(new SeverityCounts(1, 2, 3), line.counts());
    }

    @Test
    void findsFindingsByRuleSeverityAndOutlet() {
        analyses.keep(desk, analysis("example.org", "CAP-001", "WRD-001"));
        analyses.keep(desk, analysis("example.com", "CAP-001"));
        assertEquals(3, find(FindingQuery.ALL).size());
        assertEquals(2, find(query("CAP-001", "", "")).size());
        assertEquals(2, find(query("", "", "example.org")).size());
        assertEquals(1, find(query("CAP-001", "error", "example.com")).size());
        assertEquals(0, find(query("", "note", "")).size());
    }

    @Test
    void pagesThroughFindingsInTheOrderOfTheirReports() {
        UUID older = analyses.keep(desk, analysis("example.org", "A-001", "B-001", "C-001"));
        UUID newer = analyses.keep(desk, analysis("example.com", "D-001", "E-001"));
        List<FindingKey> listed = new ArrayList<>();
        Optional<FindingKey> behind = Optional.empty();
        do {
            Page<FoundFinding, FindingKey> page = findings.find(desk, FindingQuery.ALL, 2, behind, Set.of());
            page.items().forEach(f -> listed.add(new FindingKey(f.analysis(), f.position())));
            behind = page.last();
        } while (behind.isPresent());
        List<FindingKey> expected = new ArrayList<>();
        IntStream.range(0, 2).forEach(i -> expected.add(new FindingKey(newer, i)));
        IntStream.range(0, 3).forEach(i -> expected.add(new FindingKey(older, i)));
        assertEquals(expected, listed);
    }

    @Test
    void keepsWhatADatabaseCannotSpell() {
        String odd = "NUL \0 and " + "very long ".repeat(500) + "\uD83D\uDE00";
        About about = new About(Optional.of(odd), Optional.of(odd), Optional.of("h".repeat(999) + "\uD83D\uDE00"));
        FindingEntry finding = new FindingEntry("f-1", "CAP-001", "error", "captions[0]", 0, 9, odd, odd);
        analyses.keep(desk, new NewAnalysis(about, new SeverityCounts(1, 0, 0), "{}", "{}", List.of(finding)));
        AnalysisSummary line =
                analyses.list(desk, 1, Optional.empty(), Set.of()).items().get(0);
        assertTrue(line.about().outlet().orElseThrow().startsWith("NUL \uFFFD and"));
        assertEquals("h".repeat(999), line.about().headline().orElseThrow());
        assertEquals(
                odd.replace('\0', '\uFFFD'),
                find(FindingQuery.ALL).get(0).finding().text());
    }

    private List<FoundFinding> find(FindingQuery query) {
        return findings.find(desk, query, 100, Optional.empty(), Set.of()).items();
    }

    private static FindingQuery query(String rule, String severity, String outlet) {
        return new FindingQuery(given(rule), given(severity), given(outlet));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }

    private static About about(String outlet) {
        return new About(Optional.of("a-1"), Optional.of(outlet), Optional.of("Talks resume"));
    }

    private static NewAnalysis analysis(String outlet, String... rules) {
        List<FindingEntry> findings = List.of(rules).stream()
                .map(rule -> new FindingEntry("f-" + rule, rule, "error", "body", 3, 9, "talks", "Because."))
                .toList();
        return new NewAnalysis(
                about(outlet),
                new SeverityCounts(1, 2, 3),
                "{\"body\":\"Розмови — talks\"}",
                "{\"report\":1}",
                findings);
    }
}
