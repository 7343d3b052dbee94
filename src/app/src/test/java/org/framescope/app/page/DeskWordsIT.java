package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;

/** What somebody wrote stays theirs: until it is kept, and no longer than they are there. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class DeskWordsIT extends DeskPageTest {

    private static final String REFUSAL = "{\"type\":\"urn:framescope:problem:too-many-requests\",\"status\":429,"
            + "\"title\":\"Too many requests\",\"detail\":\"Wait a minute.\"}";

    @Test
    void aCommentStaysInItsFieldUntilItIsKept() {
        signIn("words.editor", Role.EDITOR);
        visit.open("#/reviews/" + submit());
        visit.find("#tab-discussion").click();
        visit.page()
                .route(
                        "**/comments",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(429)
                                .setContentType("application/problem+json")
                                .setBody(REFUSAL)));
        fill("#words", "Who confirmed the budget?");
        press("Say it");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Too many requests");
        assertThat(visit.find("#words")).hasValue("Who confirmed the budget?");
        visit.page().unroute("**/comments");
        press("Say it");
        assertThat(visit.find("#tabpanel .comments")).containsText("Who confirmed the budget?");
        assertThat(visit.find("#words")).hasValue("");
        visit.forgive("429");
    }

    @Test
    void aDraftGoesWithWhoeverSignsOut() {
        Visitor.make("words.second", Role.EDITOR, "elsewhere");
        signIn("words.first", Role.EDITOR);
        visit.read(DRAFT);
        go("#/account");
        press("Sign out");
        fill("#login", "words.second");
        fill("#password", Visitor.PASSWORD);
        visit.find("form button[type=submit]").first().click();
        assertThat(visit.find(".self")).containsText("The words.second");
        go("#/check");
        assertThat(visit.find("#source")).isVisible();
        assertThat(visit.find("#draft-body")).hasCount(0);
    }

    @Test
    void anotherArticleIsNoDraftOfThePieceThatWasToHaveOne() {
        signIn("words.reviser", Role.EDITOR);
        visit.open("#/reviews/" + submit());
        press("Submit another draft");
        assertThat(visit.find(".revises")).containsText("This becomes draft 2 of “Taxes”.");
        look(visit, "revises");
        visit.page().setViewportSize(360, 740);
        look(visit, "revises-narrow");
        visit.page().evaluate("""
            async () => (await import('./page/views/report-actions.js')).again({ headline: 'Rain', body: 'Rain fell.' })\
            """);
        go("#/");
        go("#/check");
        assertThat(visit.find("#draft-body")).isVisible();
        assertThat(visit.find(".revises")).hasCount(0);
        assertThat(visit.page().getByText("Submit for review")).isVisible();
    }

    /** To another view of the page that stands. */
    private void go(String hash) {
        visit.page().evaluate("hash => { window.location.hash = hash; }", hash);
        visit.settled();
    }
}
