package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.BeforeAll;

/** What somebody at a desk does on the page, whatever it is for. */
abstract class DeskPageTest extends BrowserTest {

    /** Signing in takes its time on purpose, and more on a busy machine. */
    private static final double PATIENCE_MS = 30_000;

    static final String DRAFT = "The mayor slammed the regime, and officials familiar with the plan said taxes"
            + " will rise.\n\nThe council passed a disgraceful budget on Monday.";

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    String submit() {
        return String.valueOf(visit.page()
                .evaluate(
                        "async (body) => (await (await import('./page/review-api.js')).submit({ headline: 'Taxes',"
                                + " body })).summary.id",
                        DRAFT));
    }

    /** Signs in on the page as somebody new. */
    void signIn(String login, Role role) {
        Visitor.make(login, role, "page");
        enter(visit, login);
    }

    static void enter(Visit visit, String login) {
        visit.open("#/sign-in");
        visit.page().fill("#login", login);
        visit.page().fill("#password", Visitor.PASSWORD);
        visit.find("form button[type=submit]").first().click();
        assertThat(visit.find(".self")).containsText("The " + login);
    }

    void fill(String field, String text) {
        visit.page().fill(field, text);
    }

    void key(String name) {
        visit.page().keyboard().press(name);
    }

    void press(String button) {
        Locator named = visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true));
        named.first().click();
    }

    static void look(Visit visit, String name) {
        visit.settled();
        visit.page()
                .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/desk-" + name + ".png")));
        assertEquals(0, visit.sidewaysScroll(), name + " scrolls sideways");
        assertEquals(List.of(), Axe.serious(visit), name);
    }
}
