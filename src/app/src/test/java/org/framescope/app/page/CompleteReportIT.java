package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that a report may hold by the contract is shown, also what today's analyzers do not give yet. */
@QuarkusTest
class CompleteReportIT {

    private static final String ARTICLE = "org/framescope/engine/examples/peace-talks.json";

    private static Chromium chromium;

    @TestHTTPResource("/")
    URL root;

    private Visit visit;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openReport() throws IOException {
        visit = Visit.at(chromium, root);
        answer("**/api/v1/analyses/complete", resource("page/complete-report.json"));
        answer("**/api/v1/analyses/complete/article", resource(ARTICLE));
        visit.open("#/analyses/complete");
    }

    @AfterEach
    void leaveWithoutComplaint() {
        visit.assertQuiet();
        visit.close();
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
    void theFramingScoreWaitsToBeAskedFor() {
        visit.find("#tab-measures").click();
        Locator framing = visit.find("details.framing");
        assertThat(framing.locator("table")).not().isVisible();
        framing.locator("summary").click();
        assertThat(framing).containsText("0.34 (interval 0.22–0.47)");
        assertThat(framing.locator("tr")).hasCount(3);
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
