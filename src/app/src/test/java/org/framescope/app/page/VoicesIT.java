package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody learns about the voices of a court report: four by name, others by post, one withheld. */
@QuarkusTest
class VoicesIT extends BrowserTest {

    private static final Path COURT_REPORT = Path.of("../engine/src/test/resources/golden/court-sentence.json");

    @BeforeEach
    void openVoices() throws IOException {
        open(visit);
    }

    @Test
    void unequalReportVerbsStandSideBySide() {
        assertThat(share("Miriam Okello").locator(".verbs dt")).hasText("neutral verb");
        assertThat(share("Miriam Okello").locator(".verbs dd")).hasText("said 1, told 1");
        assertThat(share("Peter Lang").locator(".verbs")).containsText("argued 1");
    }

    @Test
    void aWithheldSourceShowsWhatTheTextSaysAboutIt() {
        Locator withheld = visit.find(".anonymity").first();
        assertThat(withheld.locator("div").first()).hasText("Why the name is withheld stated");
        assertThat(withheld.locator("div").nth(1)).hasText("How the source would know not stated");
        withheld.locator("button").click();
        assertEquals(
                "spoke on condition", visit.page().evaluate("() => [...CSS.highlights.get('shown')][0].toString()"));
    }

    @Test
    void aNamedSourceIsAskedForNoReason() {
        Locator named = visit.find(".speakers > li").filter(new Locator.FilterOptions().setHasText("Peter Lang"));
        assertThat(named.locator(".anonymity")).hasCount(0);
    }

    @Test
    void aShareLeadsToItsWordsByKeyboard() {
        Locator name = share("Peter Lang").locator("button");
        name.focus();
        assertTrue((Integer) visit.page().evaluate("() => CSS.highlights.get('words').size") > 1);
        visit.page().keyboard().press("Enter");
        assertTrue(visit.page()
                .evaluate("() => [...CSS.highlights.get('shown')][0].toString()")
                .toString()
                .contains("appeal"));
    }

    @Test
    void nothingIsWiderThanAPhone() throws IOException {
        try (Visit phone = visit(360, ColorScheme.LIGHT)) {
            open(phone);
            phone.page()
                    .evaluate(
                            "() => { for (const details of document.querySelectorAll('.panel details')) details.open = true; }");
            assertEquals(0, phone.sidewaysScroll());
            phone.assertQuiet();
        }
    }

    private Locator share(String name) {
        return visit.find(".shares [aria-labelledby=shares-speakers] > li")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void open(Visit visit) throws IOException {
        visit.analyze(Files.readString(COURT_REPORT));
        visit.find("#tab-voices").click();
    }
}
