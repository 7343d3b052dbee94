package org.framescope.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** An article is text. Whatever it contains, nothing of it runs and nothing of it is fetched. */
@QuarkusTest
class HostileTextIT {

    private static final String PAYLOAD =
            "<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>${alert(4)}<a href=javascript:alert(5)>";

    @TestHTTPResource("/")
    URL root;

    @Test
    void nothingOfAnArticleRuns() {
        String field = PAYLOAD.replace("\"", "\\\"");
        String article = """
                {"headline": "H %1$s", "deck": "D %1$s", "byline": "B %1$s", "outlet": "O %1$s", "dateline": "L %1$s",
                 "url": "javascript:alert(6)", "published": "P %1$s",
                 "body": "The mayor, %1$s, said: “%1$s is loaded.”\\n\\nSecond %1$s paragraph.",
                 "captions": [{"text": "C %1$s", "credit": "R %1$s", "imageUrl": "javascript:alert(7)"}],
                 "embeds": [{"type": "social-post", "author": "A %1$s", "text": "E %1$s", "url": "javascript:alert(8)"}]}
                """.formatted(field);
        try (Chromium chromium = Chromium.start();
                Visit visit = Visit.at(chromium, root)) {
            visit.analyze(article);
            assertThat(visit.find(".article h1")).containsText("<img src=x onerror=alert(1)>");
            for (String tab : new String[] {"findings", "voices", "captions", "measures", "basis"}) {
                visit.find("#tab-" + tab).click();
            }
            assertEquals(
                    0,
                    visit.find("main img, main script, main [onerror], main [href^='javascript:']")
                            .count());
            visit.open("#/analyses");
            visit.open("#/");
            assertEquals(0, visit.find("main img, main script").count());
            visit.assertQuiet();
        }
    }
}
