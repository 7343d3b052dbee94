package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's visit to the page. Whatever the browser complains about meanwhile is remembered. */
final class Visit implements AutoCloseable {

    private static final int PATIENCE_MS = 20_000;

    /** A piece in review with two drafts, a decision and some words, submitted by the page's own means. */
    private static final String TWO_DRAFTS = """
        async () => {
          const desk = await import('./page/review-api.js');
          const first = {
            headline: 'Council closes old bridge', outlet: 'example.org', byline: 'Ann Lee',
            body: 'The mayor slammed the regime, and officials familiar with the plan said taxes will rise.\\n\\n'
              + 'The bridge was closed on Monday.\\n\\nThe council passed a disgraceful budget after a long debate.\\n\\n'
              + '“It is the only safe choice,” Mayor Jane Hart told reporters.',
          };
          const second = {
            ...first, headline: 'Council closes the old bridge',
            body: first.body.replace('slammed the regime', 'criticized the government') + '\\n\\nCritics called it outrageous.',
          };
          const { summary } = await desk.submit(first, '2026-01-02T17:00:00Z', 'Please look at the tone.');
          let review = await desk.revise(summary.id, second);
          review = await desk.step(review, { step: 'start' });
          const { report } = await desk.draft(review, 2);
          const disgraceful = report.findings.find((f) => f.text === 'disgraceful');
          await desk.decide(summary.id, disgraceful.id, 0, { outcome: 'dismissed', cause: 'intended', note: 'An opinion piece.' });
          await desk.say(summary.id, 'Is that a quotation?', report.findings[0].id);
          return summary.id;
        }\
        """;

    /** A batch of two outlets with a reply, a correction and a sample of which some findings are judged. */
    private static final String SMALL_BATCH = """
        async () => {
          const api = await import('./page/api.js');
          const hand = await import('./page/sample-api.js');
          const lines = Array.from({ length: 24 }, (_, i) => JSON.stringify({
            outlet: i % 2 ? 'courier.example' : 'herald.example', headline: `Ward ${i} votes`, published: `2022-0${1 + (i % 8)}-01`,
            body: `Critics slammed the regime of fees in ward ${i} again. Taxes will rise, officials familiar with the plan said.\\n\\n`
              + `“${i} buses are enough,” Anna Weber told reporters, and district ${i} agreed.`,
          }));
          const file = new File([lines.join('\\n')], 'wards.ndjson', { type: 'application/x-ndjson' });
          const { id } = await api.submitBatch(file, 'Wards');
          while (!(await api.batch(id)).profiled) await new Promise((next) => setTimeout(next, 100));
          await hand.addNote(id, 'herald.example', { speaker: 'Jane Doe, editor', said: 'We stand by our reports.' });
          await hand.addCorrection({ outlet: 'herald.example', corrected: 'Its wire copy.', reason: 'An agency was missed.' });
          const sample = (await hand.draw(id, { size: 40 })).id;
          for (let number = 1; number <= 12; number += 1) {
            await hand.answer(sample, 1, number, number % 4 ? 'right' : 'wrong');
            await hand.answer(sample, 2, number, number % 3 ? 'right' : 'wrong');
          }
          return `${id} ${sample}`;
        }\
        """;

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Optional<String> example = Optional.empty();
    private Optional<String> review = Optional.empty();
    private Optional<String> batch = Optional.empty();

    private Visit(BrowserContext context, String root) {
        this.context = context;
        this.page = context.newPage();
        this.root = root;
        context.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("a script spoke: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** A visit with a window of this width. Motion is reduced, so that nothing is caught halfway. */
    static Visit at(Chromium chromium, URL root, int width, ColorScheme scheme) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale("en-US")
                .setTimezoneId("UTC");
        return new Visit(chromium.browser().newContext(options), root.toString());
    }

    static Visit at(Chromium chromium, URL root) {
        return at(chromium, root, 1440, ColorScheme.LIGHT);
    }

    Page page() {
        return page;
    }

    /**
     * Opens a view by its hash as if the page had just been loaded. A page that stands is loaded once more at the new address:
     * to come from another site takes Chromium a new process, because of the page's opener policy, and three times as long.
     */
    Visit open(String hash) {
        if (page.url().startsWith(root)) {
            page.evaluate("address => window.history.pushState(null, '', address)", root + hash);
            page.reload();
        } else {
            page.navigate(root + hash);
        }
        return settled();
    }

    /** Opens the report of the shipped example: the first time by a click, then by its address. */
    Visit openExample() {
        if (example.isPresent()) {
            return open(example.get());
        }
        open("#/");
        keepExample();
        page.getByText("Open the example").click();
        page.waitForSelector(".report .article h1");
        String url = page.url();
        example = Optional.of(url.substring(url.indexOf('#')));
        return settled();
    }

    /** Other tests may have kept so much since that the example is no longer among the latest, or only a part of it. */
    private void keepExample() {
        page.evaluate("""
            async () => {
              const [{ article }] = await fetch('api/v1/examples').then((answer) => answer.json());
              const headers = { 'Content-Type': 'application/json' };
              await fetch('api/v1/analyses', { method: 'POST', headers, body: JSON.stringify(article) });
            }\
            """);
        page.reload();
        settled();
    }

    /** Opens a part of the review of two drafts, which is submitted at the first call. */
    Visit openReview(String part) {
        if (review.isEmpty()) {
            open("#/");
            review = Optional.of(String.valueOf(page.evaluate(TWO_DRAFTS)));
        }
        return open("#/reviews/" + review.get() + part);
    }

    /** Opens a view of a small batch, which is sent at the first call; {@code %s} in the hash is its id. */
    Visit openBatch(String hash) {
        return open(hash.formatted(batch()[0]));
    }

    /** Opens a part of the sample of a small batch. */
    Visit openSample(String part) {
        return open("#/samples/" + batch()[1] + part);
    }

    private String[] batch() {
        if (batch.isEmpty()) {
            open("#/");
            batch = Optional.of(String.valueOf(page.evaluate(SMALL_BATCH)));
        }
        return batch.get().split(" ");
    }

    /** Waits until the view stands and its fonts are there. */
    Visit settled() {
        page.waitForSelector("main:not([aria-busy]) h1");
        page.evaluate("() => document.fonts.ready.then(() => true)");
        return this;
    }

    /** Pastes a text and lets it be recognized. */
    Visit read(String text) {
        open("#/");
        page.fill("#source", text);
        page.getByText("Read it", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForSelector("#draft-body");
        return settled();
    }

    /** Pastes a text and lets it be analyzed as it was recognized. */
    Visit analyze(String text) {
        read(text);
        page.getByText("Analyze", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForSelector(".report");
        return settled();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String focused(String expression) {
        return String.valueOf(page.evaluate("() => document.activeElement" + expression));
    }

    int sidewaysScroll() {
        return (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Goes on as whoever signed in at another visit. */
    void lend(Visit other) {
        context.addCookies(other.context.cookies());
    }

    /** The browser complains of every refusal; those of this status were meant to happen. */
    void forgive(String status) {
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
    }

    void assertQuiet() {
        assertEquals(List.of(), complaints, "what the browser complained about");
    }

    private void hear(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
