package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** A hundred thousand words with five thousand findings: the page draws them and stays at hand. */
@QuarkusTest
class LongArticleIT {

    private static final int WORDS = 100_000;
    private static final int FINDINGS = 5_000;
    private static final long MOST_MS = 15_000;

    @TestHTTPResource("/")
    URL root;

    @Test
    void fiveThousandFindingsDoNotFreezeThePage() {
        StringBuilder body = new StringBuilder();
        StringJoiner findings = new StringJoiner(",", "[", "]");
        for (int i = 0; i < WORDS; i++) {
            int begin = body.length();
            body.append("word");
            if (i % (WORDS / FINDINGS) == 0) {
                findings.add(finding(i, begin, body.length()));
            }
            body.append(i % 80 == 79 ? "\\n\\n" : " ");
        }
        // Each line feed takes two characters in JSON and one in the text.
        String article = "{\"headline\": \"Long\", \"body\": \"" + body + "\"}";
        String report = "{\"findings\": " + findings + ", \"summary\": {\"findings\": {\"note\": " + FINDINGS + "}}}";
        try (Chromium chromium = Chromium.start();
                Visit visit = Visit.at(chromium, root)) {
            answer(visit.page(), "**/api/v1/analyses/long", report);
            answer(visit.page(), "**/api/v1/analyses/long/article", article);
            long start = System.nanoTime();
            visit.open("#/analyses/long");
            assertThat(visit.find("a.number")).hasCount(FINDINGS);
            visit.page().keyboard().press("p");
            assertThat(visit.find("#card .place")).hasText("Finding 5000 of 5000");
            assertThat(visit.find("a.number").last()).isInViewport();
            long took = (System.nanoTime() - start) / 1_000_000;
            assertTrue(took < MOST_MS, took + " ms");
            assertEquals("word", visit.page().evaluate("() => [...CSS.highlights.get('chosen')][0].toString()"));
            visit.assertQuiet();
        }
    }

    private static String finding(int i, int begin, int end) {
        // Every 80 words end with two line feeds that are written with two characters each.
        int written = 2 * (i / 80);
        return """
                {"id": "f-%d", "rule": "WRD-001", "severity": "note", "confidence": "high", "field": "body", "begin": %d,
                 "end": %d, "text": "word", "voice": "outlet", "evidence": {}, "reason": "A word.", "otherReadings": []}
                """.formatted(i, begin - written, end - written);
    }

    private static void answer(Page page, String url, String json) {
        page.route(
                url,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
    }
}
