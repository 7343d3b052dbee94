package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings beside an editor of another site, while somebody writes in it. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class LiveIT extends BrowserTest {

    /** Signing in takes its time on purpose, and more on a busy machine. */
    private static final double PATIENCE_MS = 30_000;

    private static final String MARKED = """
        (name) => [...(CSS.highlights.get('framescope-' + name) ?? [])].map((range) => range.toString().replace(/\\s+/g, ' '))\
        """;

    private FakeEditor site;
    private BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @BeforeEach
    void open() {
        site = new FakeEditor();
        context = visit.page().context();
    }

    @AfterEach
    void close() {
        site.close();
        assertEquals(List.of(), complaints, "what the editor's page complained about");
    }

    @Test
    void findingsStandBesideTheEditorWhileSomebodyWrites() {
        Visitor writer = signIn("live.writer");
        Page editor = editor("/rich");
        String before = body(editor);
        Page panel = start(editor);
        assertThat(panel.locator(".origin")).hasText(site.origin());
        assertEquals(0, panel.locator(".beside-findings li").count(), "nothing is read before somebody agreed");
        agree(panel);
        waitFor(editor, "warning", "slammed");
        assertThat(panel.locator(".beside-findings")).containsText("slams");
        assertTrue(
                marked(editor, "note").contains("officials familiar with the plan"),
                marked(editor, "note").toString());
        assertEquals(before, body(editor), "nothing is changed in what somebody writes");

        editor.locator("#body p").last().click();
        editor.keyboard().press("End");
        long typed = System.nanoTime();
        editor.keyboard().insertText(" It was a shameful budget.");
        waitFor(editor, "warning", "shameful");
        long millis = (System.nanoTime() - typed) / 1_000_000;
        System.out.printf("from typing to mark: %d ms%n", millis);
        assertTrue(millis < 15_000, millis + " ms from typing to mark");
        panel.locator(".beside-findings .line", new Page.LocatorOptions().setHasText("slammed"))
                .first()
                .click();
        waitFor(editor, "chosen", "slammed");
        assertThat(panel.locator(".why").first()).containsText("slammed");
        assertEquals("body", editor.evaluate("() => document.activeElement.id"), "the caret stays where one writes");
        picture(panel, "live-panel");

        editor.keyboard().press("Control+z");
        assertEquals(before, body(editor), "undo takes back what was written, at once");
        editor.waitForFunction("() => ![...(CSS.highlights.get('framescope-warning') ?? [])]"
                + ".some((range) => range.toString() === 'shameful')");
        nothingLeft(editor, writer);

        panel.close();
        editor.waitForFunction("() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0");
    }

    private void nothingLeft(Page editor, Visitor writer) {
        assertTrue(
                requests.stream().allMatch(url -> url.startsWith(site.origin())),
                "the editor's page asks nobody else: " + requests);
        List<?> kept = writer.asks().get("/api/v1/analyses").path("items");
        assertEquals(List.of(), kept, "nothing is kept of what somebody writes");
        assertFalse(String.valueOf(editor.evaluate("() => JSON.stringify(localStorage)"))
                .contains("mayor"));
    }

    @Test
    void everyPartIsReadAndCanBeNamed() {
        signIn("live.namer");
        Page editor = editor("/rich");
        Page panel = start(editor);
        agree(panel);
        waitFor(editor, "warning", "slammed");
        panel.locator("summary").click();
        assertThat(panel.locator(".beside-panel select")).hasCount(4);
        assertThat(panel.getByLabel("What “Title” is")).hasValue("headline");
        assertThat(panel.getByLabel("What “Standfirst” is")).hasValue("deck");
        assertThat(panel.locator(".beside-panel")).not().containsText("Search");
        assertTrue(
                Boolean.TRUE.equals(editor.evaluate(
                        "() => document.querySelector('x-note').shadowRoot" + ".adoptedStyleSheets.length === 1")),
                "marks inside a component");
        panel.getByLabel("What “Standfirst” is").selectOption("none");
        editor.waitForFunction("() => ![...CSS.highlights.get('framescope-warning')]"
                + ".some((range) => range.toString() === 'disgraceful')");
        panel.getByText("Mark in the editor").click();
        editor.waitForFunction("() => !CSS.highlights.has('framescope-warning')");
        picture(panel, "live-parts");
        panel.reload();
        panel.locator("summary").click();
        assertThat(panel.getByLabel("What “Standfirst” is")).hasValue("none");
        editor.navigate(site.origin() + "/plain");
        assertThat(panel.locator(".beside-panel")).containsText("was left");
    }

    @Test
    void aFindingInMarkupIsSelectedThere() {
        signIn("live.markup");
        Page editor = editor("/plain");
        Page panel = start(editor);
        agree(panel);
        String before = editor.inputValue("#source");
        panel.locator(".beside-findings .line", new Page.LocatorOptions().setHasText("disgraceful"))
                .first()
                .click();
        editor.waitForFunction("() => { const s = document.getElementById('source');"
                + " return s.value.slice(s.selectionStart, s.selectionEnd) === 'disgraceful'; }");
        assertEquals(before, editor.inputValue("#source"));
        assertThat(panel.locator(".beside-findings")).not().containsText("<em>");
    }

    @Test
    void whereTheEditorsPageIsClosedOffTheWindowTakesText() {
        signIn("live.closed");
        Page editor = editor("/closed");
        Page panel = start(editor);
        panel.fill("#pad", "Taxes will rise.\n\nThe council passed a disgraceful budget.");
        panel.locator(".beside-findings .line").first().click();
        assertEquals(
                "disgraceful",
                panel.evaluate("() => { const p = document.getElementById('pad');"
                        + " return p.value.slice(p.selectionStart, p.selectionEnd); }"));
        picture(panel, "live-pad");
    }

    @Test
    void whoeverWasNotAgreedToLearnsNothing() {
        signIn("live.target");
        Page editor = editor("/rich");
        Page panel = context.waitForPage(
                () -> editor.evaluate("(url) => { window.theirs = window.open(url); }", panelUrl()));
        assertThat(panel.locator("h1")).hasText("Framescope");
        editor.waitForFunction("() => window.heard.includes('ready')");
        editor.evaluate("""
            (url) => {
              const surface = { id: 'a', label: 'Body', hint: '', length: 90, marks: true };
              window.theirs.postMessage({ framescope: 'hello', title: 'x', surfaces: [surface] }, url);
              const blocks = [{ kind: 'text', text: 'The council passed a disgraceful budget.' }];
              window.theirs.postMessage({ framescope: 'text', revision: 1, surfaces: [{ id: 'a', blocks }] }, url);
            }\
            """, panelUrl());
        assertThat(panel.locator("#asks")).isVisible();
        press(panel, "No");
        assertThat(panel.locator("#pad")).isVisible();
        assertEquals(List.of("ready"), editor.evaluate("() => window.heard"));
        assertEquals(0, panel.locator(".beside-findings").count());
    }

    @Test
    void noPasswordIsAskedForInAWindowThatAnotherPageOpened() {
        context.route(
                "**/api/v1/session",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"accounts\": true, \"may\": [], \"passwordNeeded\": false}")));
        visit.open("#/live");
        Page panel = context.newPage();
        panel.navigate(panelUrl());
        assertThat(panel.getByText("Sign in in a window of your own")).isVisible();
        assertEquals(0, panel.locator("input").count());
        picture(panel, "live-stranger");
    }

    private String panelUrl() {
        return root + "live.html";
    }

    private Visitor signIn(String login) {
        Visitor writer = Visitor.make(login, Role.REPORTER, "live");
        visit.open("#/sign-in");
        visit.page().fill("#login", login);
        visit.page().fill("#password", Visitor.PASSWORD);
        press(visit.page(), "Sign in");
        assertThat(visit.find(".self")).containsText("The " + login);
        writer.signIn();
        return writer;
    }

    private Page editor(String path) {
        Page editor = context.newPage();
        editor.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        editor.onPageError(complaints::add);
        editor.onRequest(request -> requests.add(request.url()));
        editor.navigate(site.origin() + path);
        return editor;
    }

    /** Runs the bookmark as a browser does: in the page, past its policy. */
    private Page start(Page editor) {
        visit.open("#/live");
        String address = visit.find(".bookmarklet a").getAttribute("href");
        String program = URLDecoder.decode(
                address.substring("javascript:".length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        Page panel = context.waitForPage(() -> editor.evaluate(program));
        panel.setViewportSize(440, 900);
        panel.onPageError(complaints::add);
        return panel;
    }

    private static void agree(Page panel) {
        press(panel, "Agree");
        assertThat(panel.locator(".beside-findings")).isVisible();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String body(Page editor) {
        return String.valueOf(editor.evaluate("() => document.getElementById('body').innerHTML"));
    }

    private static List<?> marked(Page editor, String name) {
        return (List<?>) editor.evaluate(MARKED, name);
    }

    private static void waitFor(Page editor, String name, String words) {
        editor.waitForFunction(
                "([name, words]) => [...(CSS.highlights.get('framescope-' + name) ?? [])]"
                        + ".some((range) => range.toString() === words)",
                List.of(name, words));
    }

    /** At both widths, with nothing that sticks out or stands in anybody's way. */
    private static void picture(Page panel, String name) {
        for (int width : new int[] {360, 1440}) {
            panel.setViewportSize(width, width < 600 ? 740 : 900);
            panel.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + "-" + width + ".png")));
            assertEquals(
                    0,
                    panel.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                    name + " scrolls sideways at " + width);
        }
        assertEquals(List.of(), Axe.serious(panel), name);
        panel.setViewportSize(440, 900);
    }
}
