package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people do on the page, done in a real browser against the real service. */
@QuarkusTest
class PageIT extends BrowserTest {

    private static final Path LOOSE_TEXT =
            Path.of("../engine/src/main/resources/org/framescope/engine/examples/peace-talks.txt");

    @Test
    void theExampleIsOneClickAway() {
        visit.openExample();
        assertThat(visit.find(".article .mark.caption").first()).containsText("Ilhan Omar");
        assertThat(visit.find("figure .verdict-line").first()).containsText("Strong mismatch with the text");
        assertThat(visit.find("figure .verdict-line").last()).containsText("No mismatch found");
        assertThat(visit.find(".embeds blockquote")).containsText("Разом");
        assertThat(visit.find(".not-checked")).containsText("the truth of the claims");
    }

    @Test
    void aVerdictIsTakenApartWhereSomebodyAsks() {
        visit.openExample();
        visit.find("#tab-captions").click();
        Locator foreign = visit.find(".verdict").filter(new Locator.FilterOptions().setHasText("Ilhan Omar"));
        foreign.locator(".parts summary").click();
        assertThat(foreign.locator(".parts h4").first()).containsText("Of another story: 0.99");
        assertThat(foreign.locator(".parts ol").first()).containsText("share of its words");
    }

    @Test
    void everyMarkStandsOnTheWordsOfItsFinding() {
        visit.openExample();
        String wrong = String.valueOf(visit.page().evaluate("""
                async () => {
                  const report = await fetch('api/v1/analyses/' + location.hash.split('/')[2]).then((r) => r.json());
                  const wrong = [];
                  for (const finding of report.findings) {
                    document.querySelector(`a.number[data-finding="${finding.id}"]`).click();
                    await new Promise(requestAnimationFrame);
                    const painted = [...CSS.highlights.get('chosen')].map((r) => {
                      const holder = document.createElement('div');
                      holder.append(r.cloneContents());
                      for (const number of holder.querySelectorAll('.number')) number.remove();
                      return holder.textContent;
                    }).join('\\n\\n');
                    if (painted !== finding.text) wrong.push([painted, finding.text]);
                  }
                  return JSON.stringify(wrong);
                }"""));
        assertEquals("[]", wrong);
    }

    @Test
    void aMarkTellsItsReasonOnClick() {
        visit.openExample();
        visit.find(".article .mark").first().click();
        assertThat(visit.find("#card")).isFocused();
        assertThat(visit.find("#card .reason")).not().isEmpty();
        assertThat(visit.find("#card .foot a"))
                .hasAttribute("href", java.util.regex.Pattern.compile("#/rules/[A-Z]{3}-.*"));
    }

    @Test
    void theKeyboardAloneIsEnough() {
        visit.openExample();
        visit.page().keyboard().press("n");
        assertEquals("1", visit.focused(".textContent"));
        visit.page().keyboard().press("n");
        visit.page().keyboard().press("n");
        visit.page().keyboard().press("p");
        assertEquals("2", visit.focused(".textContent"));
        visit.page().keyboard().press("Enter");
        assertEquals("card", visit.focused(".id"));
        assertThat(visit.find("#announcer")).containsText("Finding 2 of");
        visit.page().keyboard().press("Escape");
        assertEquals("2", visit.focused(".textContent"));
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        visit.openExample();
        visit.page().keyboard().press("?");
        visit.find("#keys input").uncheck();
        visit.page().keyboard().press("Escape");
        visit.page().keyboard().press("n");
        assertThat(visit.find("#card")).hasCount(0);
        visit.page().keyboard().press("F8");
        assertThat(visit.find("#card .place")).containsText("Finding 1 of");
    }

    @Test
    void tabsMoveWithArrows() {
        visit.openExample();
        visit.find("#tab-findings").focus();
        visit.page().keyboard().press("ArrowRight");
        assertEquals("tab-voices", visit.focused(".id"));
        assertThat(visit.find("[role=tabpanel]")).containsText("Podolyak");
        visit.page().keyboard().press("End");
        assertEquals("tab-basis", visit.focused(".id"));
        assertThat(visit.find("[role=tabpanel]")).containsText("SHA-256");
    }

    @Test
    void aSpeakersWordsLightUpOnFocus() {
        visit.openExample();
        visit.find("#tab-voices").click();
        Locator speaker = visit.find(".speakers summary").filter(new Locator.FilterOptions().setHasText("Slutsky"));
        speaker.focus();
        assertTrue((Integer) visit.page().evaluate("() => CSS.highlights.get('words').size") > 0);
        visit.find("#tab-basis").focus();
        assertEquals(false, visit.page().evaluate("() => CSS.highlights.has('words')"));
    }

    @Test
    void measuresStandThereWithTheirIntervals() {
        visit.openExample();
        visit.find("#tab-measures").click();
        assertThat(visit.find(".measure svg .range").first()).isAttached();
        assertThat(visit.find("details.framing")).not().hasAttribute("open", "");
    }

    @Test
    void aPastedTextIsReadCorrectedAndAnalyzed() throws java.io.IOException {
        visit.read(java.nio.file.Files.readString(LOOSE_TEXT));
        assertThat(visit.find("#draft-headline"))
                .hasValue("Kiev and Moscow return to the table, each claiming headway");
        assertThat(visit.find("#captions-0-credit")).hasValue("AFP photo");
        assertThat(visit.find(".log")).containsText("breadcrumb");
        visit.find("#draft-headline").fill("Talks, corrected by hand");
        visit.page()
                .getByText("Analyze", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.page().waitForSelector(".report");
        assertThat(visit.find(".article h1")).containsText("Talks, corrected by hand");
        assertTrue(visit.page().url().contains("#/analyses/"), "kept, so it has an address");
        visit.open("#/analyses");
        assertThat(visit.find("table")).containsText("Talks, corrected by hand");
        visit.page().getByLabel("Delete “Talks, corrected by hand”").click();
        visit.find("dialog")
                .getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(visit.find("table")).not().containsText("Talks, corrected by hand");
    }

    @Test
    void whatWasDroppedCanBePutBack() throws java.io.IOException {
        visit.read(java.nio.file.Files.readString(LOOSE_TEXT));
        visit.find(".log li.left-out select").first().selectOption("body");
        assertTrue(visit.find("#draft-body").inputValue().startsWith("Home"), "at its place, which is the first");
        visit.find(".log li select").first().selectOption("drop");
        assertTrue(!visit.find("#draft-body").inputValue().contains("Home"));
    }

    @Test
    void aCorrectionIsRememberedForTheOutlet() {
        String page = """
            <!doctype html><html><head><link rel="canonical" href="https://taught.example/ferry"></head><body><article>
            <h1>Norham closes ferry landing</h1><div class="kicker-note"><p>The weather will be fine on most days of the week.</p></div>
            <p>The council of Norham voted on Tuesday to close the old ferry landing, ending two years of dispute.</p>
            <p>Residents on the island said they had not been asked, and that the last boat would now leave at four.</p>
            </article></body></html>\
            """;
        visit.read(page);
        assertTrue(visit.find("#draft-body").inputValue().contains("The weather"));
        visit.find(".log li:has-text(\"The weather\") select").selectOption("drop");
        visit.page().getByText("Remember for taught.example").click();
        assertThat(visit.find(".log")).containsText("Remembered for taught.example");
        visit.open("#/");
        visit.read(page);
        assertTrue(!visit.find("#draft-body").inputValue().contains("The weather"));
        assertThat(visit.find(".log")).containsText("left out by the rule for this outlet");
    }

    @Test
    void nothingIsKeptWhenNothingShallBe() {
        visit.read("A quiet day\n\nRain fell on the town on Monday, the mayor said.\n\nIt stopped in the evening.");
        visit.page().getByText("Keep nothing").click();
        visit.page()
                .getByText("Analyze", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.page().waitForSelector(".report");
        assertTrue(visit.page().url().endsWith("#/report"));
        assertThat(visit.find(".unsaved")).isVisible();
        visit.open("#/report");
        assertThat(visit.find("h1")).hasText("This report is gone");
    }

    @Test
    void aFileIsReadAsWhatItIs() {
        visit.open("#/");
        visit.find("input[type=file]").setInputFiles(LOOSE_TEXT);
        assertThat(visit.find("#source-kind")).hasText("Will be read as plain text.");
        visit.find("input[type=file]").setInputFiles(LOOSE_TEXT.resolveSibling("peace-talks.json"));
        assertThat(visit.find("#source-kind")).hasText("Will be read as Article JSON.");
        visit.page()
                .getByText("Read it", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(visit.find("#captions-1-credit")).hasValue("AFP");
    }

    @Test
    void ofAFeedSomebodyChoosesOneArticle() {
        visit.open("#/");
        visit.page().fill("#source", """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>Post</title><link>https://post.example</link><description>d</description>
                <item><title>Ministers met</title><description>&lt;p&gt;The ministers met on Monday.&lt;/p&gt;</description></item>
                <item><title>They met again</title><description>&lt;p&gt;They met for two hours.&lt;/p&gt;</description></item>
                </channel></rss>
                """);
        assertThat(visit.find("#source-kind")).containsText("feed");
        visit.page()
                .getByText("Read it", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(visit.find("#feed")).isFocused();
        assertThat(visit.find("#feed li")).hasCount(2);
        visit.page().getByText("They met again").click();
        assertThat(visit.find("#draft-headline")).hasValue("They met again");
    }

    @Test
    void mistakesAreToldInWords() {
        visit.open("#/");
        visit.page()
                .getByText("Read it", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Nothing to read yet");
        visit.page().fill("#source", "{\"headline\": \"no body\"}");
        visit.page()
                .getByText("Read it", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("not an article");
    }

    @Test
    void everyRuleHasItsPage() {
        visit.open("#/rules");
        Locator rules = visit.find(".rules li a");
        assertTrue(rules.count() > 5);
        rules.first().click();
        visit.page().waitForSelector(".rule .sample mark");
        visit.page().goBack();
        visit.page().waitForSelector(".rules li a");
    }

    @Test
    void rulesStandUnderTheirKind() {
        visit.open("#/rules");
        Locator attribution = visit.find(".rules section:has(h2 .attribution) li .id");
        assertThat(attribution).hasText(new String[] {"ATT-001", "ATT-002", "ATT-003", "ATT-004"});
        visit.open("#/rules/ATT-004");
        assertThat(visit.find(".rule .lead .mark")).hasText("Attribution");
    }

    @Test
    void aFindingHasAnAddress() {
        visit.openExample();
        String address = visit.find("a.number").nth(2).getAttribute("href");
        visit.open(address);
        assertThat(visit.find("#card .place")).containsText("Finding 3 of");
    }

    @Test
    void aPhoneShowsTheReasonOverTheText() {
        try (Visit phone = visit(360, ColorScheme.LIGHT)) {
            phone.openExample();
            assertEquals(0, phone.sidewaysScroll());
            phone.find("a.number").nth(3).click();
            assertThat(phone.find("#card")).isInViewport();
            assertThat(phone.find("a.number").nth(3)).isInViewport();
            phone.page().getByLabel("Close").click();
            assertThat(phone.find("#card")).hasCount(0);
            for (String hash : java.util.List.of("#/", "#/analyses", "#/rules", "#/rules/WRD-001")) {
                phone.open(hash);
                assertEquals(0, phone.sidewaysScroll(), hash);
            }
            phone.assertQuiet();
        }
    }

    /** 1280 px at 200 % zoom is a window of 640 px. */
    @Test
    void zoomedToTwiceTheSizeNothingIsCutOff() {
        try (Visit zoomed = visit(640, ColorScheme.DARK)) {
            zoomed.openExample();
            assertEquals(0, zoomed.sidewaysScroll());
            zoomed.assertQuiet();
        }
    }
}
