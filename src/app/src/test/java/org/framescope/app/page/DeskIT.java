package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk's day on the page: signing in, the queue, judging by keyboard, what changed, the record, the settings. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class DeskIT extends BrowserTest {

    /** Signing in takes its time on purpose, and more on a busy machine. */
    private static final double PATIENCE_MS = 30_000;

    private static final String DRAFT = "The mayor slammed the regime, and officials familiar with the plan said taxes"
            + " will rise.\n\nThe council passed a disgraceful budget on Monday.";

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

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
    void aPieceGoesThroughByKeyboard() {
        signIn("keyboard.editor", Role.STANDARDS);
        visit.read(DRAFT);
        visit.page().getByText("Submit for review").click();
        visit.page().waitForSelector(".review-head");
        assertThat(visit.find(".review-head .state")).hasText("Requested");
        press("Start");
        assertThat(visit.find(".review-head .state")).hasText("In review");
        assertThat(visit.find("#tab-measures")).isVisible();
        visit.find("#tab-measures").click();
        assertThat(visit.find("#tabpanel .measures")).hasCount(0);
        press("Show measures and scores");
        assertTrue(visit.find("#tabpanel .measures").count() > 1);
        visit.find("#tab-findings").click();
        visit.find("h1").last().click();
        key("n");
        key("a");
        assertThat(visit.find(".review-head .where")).containsText("1 of");
        assertThat(visit.find("#card .place")).containsText("Finding 2 of");
        key("d");
        assertEquals("cause", visit.focused(".name"));
        key("ArrowDown");
        key("Enter");
        assertThat(visit.find(".review-head .where")).containsText("2 of");
        key("p");
        assertThat(visit.find("#card .decided")).containsText("dismissed: It is so, and meant so");
        key("u");
        assertThat(visit.find("#card .decided")).hasCount(0);
        assertThat(visit.find(".review-head .where")).containsText("1 of");
        press("Clear");
        assertThat(visit.find(".review-head .state")).hasText("Cleared");
    }

    @Test
    void aDraftIsDueWhenItsAuthorSaysAndLaterWhenAnEditorSays() {
        LocalDateTime due = LocalDate.now(ZoneOffset.UTC)
                .plusYears(1)
                .withMonth(3)
                .withDayOfMonth(14)
                .atTime(17, 5);
        signIn("due.editor", Role.EDITOR);
        visit.read(DRAFT);
        fill("#draft-headline", "Harbor dues rise again");
        assertThat(visit.page().getByLabel("Due", new Page.GetByLabelOptions().setExact(true)))
                .hasAttribute("type", "datetime-local");
        fill("#draft-due", "2020-03-14T17:05");
        press("Submit for review");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Due in the past");
        fill("#draft-due", due.toString());
        onAPhone("#draft-due");
        press("Submit for review");
        assertThat(visit.find(".review-head .where")).containsText("due " + said(due));
        fill("#step-note", "It can wait.");
        fill("#step-due", "2020-03-14T17:05");
        press("Start");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Due in the past");
        assertThat(visit.find("#step-note")).hasValue("It can wait.");
        assertThat(visit.find(".review-head .state")).hasText("Requested");
        inQueue(due);
        visit.page().goBack();
        visit.page().getByLabel("Due, if that changes").fill(due.plusDays(1).toString());
        onAPhone("#step-due");
        press("Start");
        assertThat(visit.find(".review-head .state")).hasText("In review");
        assertThat(visit.find(".review-head .where")).containsText("due " + said(due.plusDays(1)));
        assertThat(visit.find("#step-due")).hasValue("");
        visit.page().getByLabel("at no set time").check();
        press("Assign");
        assertThat(visit.find(".review-head .state")).hasText("Assigned");
        assertThat(visit.find(".review-head .where")).not().containsText("due Mar");
        assertThat(visit.page().getByLabel("at no set time")).hasCount(0);
        press("Start");
        assertThat(visit.find(".review-head .state")).hasText("In review");
        press("Clear");
        assertThat(visit.find(".review-head .where")).not().containsText("due Mar");
    }

    private void inQueue(LocalDateTime due) {
        visit.page()
                .getByText("Reviews", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Locator line = visit.find(".queue tbody tr").filter(new Locator.FilterOptions().setHasText("Harbor dues"));
        assertThat(line).containsText(said(due));
        assertThat(line).not().containsText("overdue");
    }

    /** As the page says it to somebody in America. */
    private static String said(LocalDateTime due) {
        return DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US).format(due);
    }

    private void onAPhone(String field) {
        for (int width : new int[] {360, 1440}) {
            visit.page().setViewportSize(width, 740);
            visit.find(field).scrollIntoViewIfNeeded();
            look(visit, field.substring(1) + "-" + width);
        }
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsShownAndNotOverwritten() {
        signIn("first.editor", Role.EDITOR);
        String id = submit();
        visit.open("#/reviews/" + id);
        key("n");
        visit.page().evaluate("""
            async () => {
              const desk = await import('./page/review-api.js');
              const id = location.hash.split('/')[2];
              const { report } = await desk.draft(await desk.review(id), 1);
              for (const { id: each } of report.findings) {
                await desk.decide(id, each, 0, { outcome: 'dismissed', cause: 'house-style' });
              }
            }\
            """);
        key("a");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Changed meanwhile");
        assertThat(visit.find("#card .decided")).containsText("the desk’s style allows it");
        visit.forgive("412");
    }

    @Test
    void theNextDraftStandsBesideTheOneBefore() {
        signIn("diff.editor", Role.EDITOR);
        String id = submit();
        visit.open("#/reviews/" + id);
        press("Submit another draft");
        visit.page().waitForSelector("#draft-body");
        visit.page().fill("#draft-body", DRAFT.replace("slammed the regime", "criticized the government"));
        press("Submit as draft 2");
        visit.page().waitForSelector(".review-head");
        visit.page().getByText("What changed").click();
        visit.page().waitForSelector(".changes");
        assertThat(visit.find(".pair del").first()).containsText("slammed");
        assertThat(visit.find(".pair ins").first()).containsText("criticized");
        assertThat(visit.find(".lead p").first()).containsText("fixed");
        visit.open("#/reviews/" + id + "/record");
        assertThat(visit.find(".record .judged li").first()).containsText("Not decided");
        assertThat(visit.find(".record")).containsText("framescope audit verify");
    }

    /** One editor decides, another reads blind, a third settles what they disagree about. */
    @Test
    void aSecondReaderMarksBlindAndAThirdSettles() {
        Visitor.make("blind.reader", Role.EDITOR, "page");
        signIn("first.reader", Role.EDITOR);
        String id = submit();
        visit.page().evaluate("""
            async (id) => {
              const desk = await import('./page/review-api.js');
              const { report } = await desk.draft(await desk.review(id), 1);
              for (const { id: each } of report.findings) await desk.decide(id, each, 0, { outcome: 'accepted' });
            }\
            """, id);
        visit.open("#/reviews/" + id);
        visit.page()
                .getByText("Second reading", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.page().selectOption("#second-reader", new SelectOption().setLabel("The blind.reader"));
        press("Ask for a second reading");
        assertThat(visit.find(".readings-of .lines")).containsText("The blind.reader reads draft 1 blind");
        try (Visit phone = visit(360, ColorScheme.DARK);
                Visit chief = visit(1440, ColorScheme.LIGHT)) {
            enter(phone, "blind.reader");
            readBlind(phone);
            Visitor.make("settling.chief", Role.STANDARDS, "page");
            enter(chief, "settling.chief");
            settle(chief, id);
        }
    }

    private void readBlind(Visit reader) {
        reader.open("#/reviews");
        reader.find(".to-read a").click();
        assertThat(reader.find("h1")).hasText("Second reading");
        assertThat(reader.find(".blind .mark")).hasCount(0);
        reader.page().keyboard().press("n");
        reader.page().keyboard().press("n");
        assertThat(reader.find(".blind .chosen").first()).containsText("The mayor");
        reader.page().keyboard().press("m");
        assertEquals("rule", reader.focused(".id"));
        reader.find(".sizes button").nth(1).click();
        assertThat(reader.find(".marking blockquote")).hasText(Pattern.compile("^mayor slammed"));
        reader.page().selectOption("#rule", "NAM-001");
        reader.page().fill("#note", "<img src=x onerror=alert(1)>");
        look(reader, "reading");
        reader.find(".marking form button").click();
        assertThat(reader.find(".marked li")).hasCount(1);
        assertThat(reader.find(".marked q")).containsText("onerror");
        reader.page().keyboard().press("c");
        look(reader, "reading-close");
        reader.find("dialog[open] button").last().click();
        assertThat(reader.find("h1")).hasText("Readers compared");
        assertThat(reader.find(".comparison")).containsText("did not mark it");
        assertThat(reader.find(".comparison")).containsText("marked it as something else");
        look(reader, "comparison");
        reader.assertQuiet();
    }

    private static void settle(Visit chief, String id) {
        chief.open("#/reviews/" + id + "/comparison");
        int disputed = chief.find(".passage.disputed").count();
        chief.page().keyboard().press("n");
        chief.page().keyboard().press("s");
        assertEquals("outcome", chief.focused(".name"));
        Locator first = chief.find(".passage.disputed").first();
        first.locator("select").selectOption("mistaken");
        first.locator("input").fill("He did hit it.");
        chief.page().keyboard().press("Enter");
        assertThat(chief.find(".passage.settled")).hasCount(1);
        assertThat(chief.find(".passage.settled .settlement")).containsText("He did hit it.");
        assertEquals(disputed - 1, chief.find(".passage.disputed").count());
        assertThat(chief.find(".passage.disputed input").first()).hasValue("");
        look(chief, "settled");
        chief.open("#/reviews/" + id + "/record");
        assertThat(chief.find(".record")).containsText("The blind.reader read draft 1 blind: 1 mark");
        chief.open("#/desk/agreement");
        assertThat(chief.find(".agreement tbody tr").first()).containsText("Too few to say");
        look(chief, "agreement");
        chief.assertQuiet();
    }

    private static void look(Visit visit, String name) {
        visit.settled();
        visit.page()
                .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/desk-" + name + ".png")));
        assertEquals(0, visit.sidewaysScroll(), name + " scrolls sideways");
        assertEquals(List.of(), Axe.serious(visit), name);
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

    private String submit() {
        return String.valueOf(visit.page()
                .evaluate(
                        "async (body) => (await (await import('./page/review-api.js')).submit({ headline: 'Taxes',"
                                + " body })).summary.id",
                        DRAFT));
    }

    /** Signs in on the page as somebody new. */
    private void signIn(String login, Role role) {
        Visitor.make(login, role, "page");
        enter(visit, login);
    }

    private static void enter(Visit visit, String login) {
        visit.open("#/sign-in");
        visit.page().fill("#login", login);
        visit.page().fill("#password", Visitor.PASSWORD);
        visit.find("form button[type=submit]").first().click();
        assertThat(visit.find(".self")).containsText("The " + login);
    }

    private void fill(String field, String text) {
        visit.page().fill(field, text);
    }

    private void key(String name) {
        visit.page().keyboard().press(name);
    }

    private void press(String button) {
        Locator named = visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true));
        named.first().click();
    }
}
