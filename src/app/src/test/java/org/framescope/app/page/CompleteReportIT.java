package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that a report may hold by the contract is shown, also what today's analyzers do not give yet. */
@QuarkusTest
class CompleteReportIT extends BrowserTest {

    private static final String ARTICLE = "org/framescope/engine/examples/peace-talks.json";

    @BeforeEach
    void openReport() throws IOException {
        answer("**/api/v1/analyses/complete", resource("page/complete-report.json"));
        answer("**/api/v1/analyses/complete/article", resource(ARTICLE));
        visit.open("#/analyses/complete");
    }

    @Test
    void kindsAreToldApartByTheirLine() {
        assertEquals("double", line("caption"));
        assertEquals("dotted", line("naming"));
        assertEquals("wavy", line("wording"));
    }

    @Test
    void voicesAreToldApartByTheirGround() {
        String quoted = ground(".article .quoted");
        String attributed = ground(".article .attributed:not(.quoted)");
        assertEquals(3, java.util.Set.of(quoted, attributed, ground(".article")).size());
    }

    @Test
    void severityIsSaidInWords() {
        assertThat(visit.find(".report-head strong")).hasText("1 error, 2 warnings, 1 note");
        visit.page().getByLabel("by severity").check();
        assertThat(visit.find(".findings .severity")).hasText(new String[] {"error", "warning", "warning", "note"});
    }

    @Test
    void aReasonComesWithOtherReadingsAndEvidence() {
        visit.find(".article .mark.wording").first().click();
        assertThat(visit.find("#card .reason")).containsText("the Russian government");
        assertThat(visit.find("#card .readings li")).hasCount(2);
        assertThat(visit.find("#card .evidence")).containsText("marks");
    }

    @Test
    void captionsStandWithVerdictAndEvidence() {
        visit.find("#tab-captions").click();
        Locator first = visit.find(".verdict").filter(new Locator.FilterOptions().setHasText("Caption 1"));
        assertThat(first.locator(".verdict-line")).containsText("Strong mismatch with the text");
        assertThat(first.locator(".verdict-line")).containsText("0.97");
        assertThat(first).containsText("Nancy Pelosi");
        assertThat(first).containsText("Contradicting");
        assertThat(visit.find(".verdict").first()).containsText("Headline against body");
    }

    @Test
    void aStatementShowsTheWayItCame() {
        visit.find("#tab-voices").click();
        visit.find(".speakers summary")
                .filter(new Locator.FilterOptions().setHasText("Slutsky"))
                .click();
        assertThat(visit.find(".chain").first())
                .hasText(java.util.regex.Pattern.compile("this article\\s*←\\s*RIA\\s*←\\s*Leonid Slutsky"));
    }

    @Test
    void aStationSaysWhoItIsWhereItsWordsDoNot() {
        visit.find("#tab-voices").click();
        assertThat(visit.find(".chain").filter(new Locator.FilterOptions().setHasText("agencies")))
                .containsText("(RIA)");
    }

    @Test
    void whoIsGivenMostWordsStandsFirst() {
        visit.find("#tab-voices").click();
        assertThat(visit.find(".shares [aria-labelledby=shares-speakers] > li .voice"))
                .containsText(new String[] {"Leonid Slutsky", "Mykhailo Podolyak"});
        assertThat(visit.find("[aria-labelledby=shares-types] > li .voice")).hasText("person");
        Locator first = visit.find(".shares li").first();
        assertThat(first).containsText("0.53");
        assertThat(first).containsText("0.21–0.85 · 28 words · 2 statements");
        assertThat(first).containsText("from 47 % of the text on, mean 53 %");
    }

    @Test
    void aShareIsDrawnWithItsIntervalAndWhereItsStatementsBegin() {
        visit.find("#tab-voices").click();
        Locator first = visit.find(".shares li").first();
        assertEquals(0.528, x2(first, ".part") / 190, 1e-9);
        assertEquals(0.846, x2(first, ".range") / 190, 1e-9);
        assertThat(first.locator(".strip .stroke")).hasCount(2);
        assertEquals(1354 / 2886.0, x2(first, ".strip .stroke >> nth=0") / 190, 0.002);
    }

    @Test
    void reportVerbsAreCountedByStance() {
        visit.find("#tab-voices").click();
        Locator verbs = visit.find(".shares [aria-labelledby=shares-speakers] > li .verbs");
        assertThat(verbs.first().locator("dt")).hasText(new String[] {"neutral verb", "verb casts doubt"});
        assertThat(verbs.first().locator("dd")).hasText(new String[] {"says 1", "claimed 1"});
        assertThat(verbs.last().locator("dd")).hasText("said 2");
        assertThat(verbs.last().locator(".signs rect")).hasCount(2);
    }

    @Test
    void howManyRemainUnnamedStandsAboveTheShares() {
        visit.find("#tab-voices").click();
        Locator known = visit.find(".known .measure");
        assertThat(known.first()).containsText("Speaker not named by the article");
        assertThat(known.first()).containsText("0.11–0.60 · n = 10");
        assertThat(known.nth(1)).containsText("Independent origins");
        assertThat(known.nth(1).locator(".figure")).hasText("3");
    }

    @Test
    void whoeverIsGivenLittleWaitsBehindTheOthers() throws IOException {
        openAnother(report -> {
            ArrayNode speakers = (ArrayNode) report.at("/voiceShares/speakers");
            for (int i = 0; i < 5; i++) {
                speakers.add(speakers.get(1).deepCopy());
            }
        });
        visit.find("#tab-voices").click();
        Locator rest = visit.find(".shares details");
        assertThat(rest.locator("li")).not().isVisible();
        rest.locator("summary").click();
        assertThat(rest.locator("summary")).hasText("1 more by name");
        assertThat(rest.locator("li")).isVisible();
    }

    @Test
    void anOlderReportIsShownWithoutShares() throws IOException {
        openAnother(report -> report.remove(List.of("voiceShares", "measures")));
        visit.find("#tab-voices").click();
        assertThat(visit.find(".shares, .known")).hasCount(0);
        assertThat(visit.find(".speakers .speaker")).hasText(new String[] {"Mykhailo Podolyak", "Leonid Slutsky"});
    }

    @Test
    void theFramingScoreWaitsToBeAskedFor() {
        visit.find("#tab-measures").click();
        Locator framing = visit.find("details.framing");
        assertThat(framing.locator(".contributions")).not().isVisible();
        framing.locator("summary").click();
        assertThat(framing).containsText("0.34 (interval 0.22–0.47)");
        assertThat(framing).containsText("Nine times out of ten the readers’ word is among: not one-sided, one-sided.");
    }

    @Test
    void theFramingScoreIsTakenApartIntoBarsThatLeadToPassages() {
        visit.find("#tab-measures").click();
        visit.find("details.framing > summary").click();
        Locator bars = visit.find(".contributions li");
        assertThat(bars).hasCount(3);
        assertThat(bars.nth(0)).containsText("−1.1");
        assertThat(bars.nth(1)).containsText("loaded words");
        assertThat(bars.nth(1)).containsText("Here 0.80, typically 0.31.");
        assertThat(bars.nth(1)).containsText("without it: 0.29");
        Locator bar = bars.nth(2).locator(".part");
        double middle = Double.parseDouble(bar.getAttribute("x1"));
        double end = Double.parseDouble(bar.getAttribute("x2"));
        assertEquals(-0.036 / 1.1, (end - middle) / 95, 1e-9);
        bars.nth(1).locator("button.passage").click();
        assertTrue((Integer) visit.page().evaluate("() => CSS.highlights.has('shown') ? 1 : 0") > 0);
    }

    @Test
    void intervalsAreDrawnOnTheScaleOfTheirMeasure() {
        visit.find("#tab-measures").click();
        Locator density = visit.find(".measure").first();
        assertThat(density.locator(".figure")).hasText("0.41");
        assertThat(density).containsText("0.37–0.46 · n = 471");
        double x1 = Double.parseDouble(density.locator(".range").getAttribute("x1"));
        double x2 = Double.parseDouble(density.locator(".range").getAttribute("x2"));
        assertEquals(0.456 - 0.37, (x2 - x1) / 190, 1e-9);
    }

    @Test
    void sentencesAreShownWhenTheyAreAskedFor() {
        visit.find("#tab-measures").click();
        assertThat(visit.find(".sentences li")).hasCount(0);
        visit.find(".sentences summary").click();
        assertThat(visit.find(".sentences li")).hasCount(3);
        visit.find(".sentences .passage").nth(1).click();
        assertEquals(true, visit.page().evaluate("() => CSS.highlights.has('shown')"));
    }

    @Test
    void theBasisNamesWhoSpokeAndWhoBroke() {
        visit.find("#tab-basis").click();
        assertThat(visit.find("[role=tabpanel]")).containsText("sentence bias");
        assertThat(visit.find("[role=tabpanel]")).containsText("it broke");
    }

    @Test
    void aKindCanBeHidden() {
        visit.find(".legend label:has(.wording) input").uncheck();
        assertThat(visit.find(".article .number.wording").first()).not().isVisible();
        assertEquals(
                "none",
                visit.page()
                        .evaluate(
                                "() => getComputedStyle(document.querySelector('.article .mark.wording')).textDecorationLine"));
    }

    private Object line(String kind) {
        return visit.page()
                .evaluate(
                        "k => getComputedStyle(document.querySelector('.article .mark.' + k)).textDecorationStyle",
                        kind);
    }

    private String ground(String selector) {
        return String.valueOf(
                visit.page().evaluate("s => getComputedStyle(document.querySelector(s)).backgroundColor", selector));
    }

    private void openAnother(Consumer<ObjectNode> change) throws IOException {
        ObjectNode report = (ObjectNode) Json.MAPPER.readTree(resource("page/complete-report.json"));
        change.accept(report);
        answer("**/api/v1/analyses/another", report.toString());
        answer("**/api/v1/analyses/another/article", resource(ARTICLE));
        visit.open("#/analyses/another");
    }

    /** Where a line of a drawing ends, from the start of its axis. */
    private static double x2(Locator drawing, String line) {
        return Double.parseDouble(drawing.locator(line).getAttribute("x2")) - 5;
    }

    private void answer(String url, String json) {
        Page page = visit.page();
        page.route(
                url,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CompleteReportIT.class.getClassLoader().getResourceAsStream(name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
