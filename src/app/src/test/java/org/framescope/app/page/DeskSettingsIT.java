package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;

/** Who comes to a desk, and what it sets, on the page: signing in, people, style, other systems. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class DeskSettingsIT extends DeskPageTest {

    @Test
    void whoeverComesIsAskedWhoTheyAreAndGoesOnFromThere() {
        Visitor editor = Visitor.make("page.editor", Role.EDITOR, "page");
        visit.open("#/reviews");
        assertThat(visit.find("h1")).hasText("Sign in");
        fill("#login", editor.person().login().orElseThrow());
        fill("#password", "something else entirely");
        press("Sign in");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Name or password is wrong");
        fill("#password", Visitor.PASSWORD);
        press("Sign in");
        assertThat(visit.find("h1")).hasText("Reviews");
        assertThat(visit.find(".self")).containsText("The page.editor");
        visit.open("#/account");
        press("Sign out");
        assertThat(visit.find("h1")).hasText("Sign in");
        visit.forgive("401");
    }

    @Test
    void aStrangerAnalyzesAndKeepsNothing() {
        visit.open("#/");
        visit.page().getByText("Open the example").click();
        visit.page().waitForSelector(".report .article h1");
        assertThat(visit.find(".unsaved")).isVisible();
        assertThat(visit.find(".bar")).not().containsText("Reviews");
        visit.forgive("401");
    }

    @Test
    void aStylePackIsCheckedWhileItIsWritten() {
        signIn("style.editor", Role.STANDARDS);
        visit.open("#/desk");
        visit.page().selectOption("#desk-begin", "news-agency");
        assertThat(visit.find("#desk-style")).hasValue(Pattern.compile("id: news-agency"));
        String pack = "format: 1\nid: page\nversion: \"1\"\ntitle: Our page\n";
        fill("#desk-style", pack + "terms: amid\n");
        press("Check");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("line 5");
        fill("#desk-style", pack);
        press("Check");
        assertThat(visit.find(".said")).containsText("“Our page” can be used");
        press("Save");
        assertThat(visit.find(".said")).containsText("Saved");
        visit.open("#/desk");
        assertThat(visit.find("#desk-style")).hasValue(pack);
        visit.forgive("400");
    }

    @Test
    void anAdministratorGivesAnAccountAndATokenIsMade() {
        signIn("chief", Role.ADMIN);
        visit.open("#/desk/people");
        fill("#name", "Nora New");
        fill("#login", "nora");
        visit.page().selectOption("#role", "reporter");
        press("Add");
        String password = visit.find(".secret code").textContent();
        assertThat(visit.find(".people")).containsText("Nora New");
        visit.open("#/account");
        fill("#token-name", "cms");
        press("Make a token");
        assertThat(visit.find(".secret code")).hasText(Pattern.compile("fsc_.{43}"));
        press("Sign out");
        fill("#login", "nora");
        fill("#password", password);
        press("Sign in");
        assertThat(visit.find("h1")).hasText("Choose a password of your own");
        fill("#chosen", "words of my own choice");
        press("Choose it");
        assertThat(visit.find(".self")).containsText("Nora New");
    }

    @Test
    void anAdministratorConnectsTheContentManagementSystem() {
        signIn("cms.chief", Role.ADMIN);
        visit.open("#/desk/cms");
        press("Let drafts in");
        assertThat(visit.find(".secret code")).hasText(Pattern.compile("[\\w-]{43}"));
        assertThat(visit.find(".address")).containsText("/api/v1/cms/");
        fill("#cms-url", "http://10.0.0.7/told");
        press("Tell this address");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Not fetched");
        fill("#cms-url", "https://cms.example.org/page-told");
        press("Tell this address");
        assertThat(visit.find(".secret code")).hasText(Pattern.compile("[\\w-]{43}"));
        press("Send a test");
        assertThat(visit.find(".lines")).containsText("desk.test");
        press("Tell nobody any more");
        assertThat(visit.find("#cms-url")).hasValue("");
        visit.forgive("400");
    }

    @Test
    void signingInElsewhereIsOfferedWhereThereIsAProvider() {
        visit.page()
                .route(
                        "**/api/v1/session",
                        route -> route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(
                                                "{\"accounts\": true, \"may\": [], \"passwordNeeded\": false, \"provider\": \"Example Press\"}")));
        visit.open("#/sign-in/unknown");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("No account here");
        assertThat(visit.page().getByText("Sign in with Example Press"))
                .hasAttribute("href", "api/v1/session/provider");
        for (int width : new int[] {360, 1440}) {
            visit.page().setViewportSize(width, 800);
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/sign-in-elsewhere-" + width + ".png")));
            assertEquals(0, visit.sidewaysScroll());
        }
        assertEquals(List.of(), Axe.serious(visit));
    }

    @Test
    void aPhoneIsEnough() {
        signIn("phone.editor", Role.EDITOR);
        String id = submit();
        try (Visit phone = visit(360, ColorScheme.DARK)) {
            phone.lend(visit);
            for (String hash : List.of("#/reviews", "#/reviews/" + id, "#/desk", "#/desk/people", "#/account")) {
                phone.open(hash);
                assertEquals(0, phone.sidewaysScroll(), hash);
            }
            phone.assertQuiet();
        }
    }
}
