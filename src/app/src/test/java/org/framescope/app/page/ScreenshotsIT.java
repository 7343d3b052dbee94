package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every view as a picture in {@code target/screenshots}, for people to look at. With
 * {@code -Dframescope.readme-screenshot=true} the README's picture is taken anew.
 */
@QuarkusTest
class ScreenshotsIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path README_PICTURE = Path.of("../doc/images/page.png");
    private static final long MOST_BYTES = 400_000;

    @TestHTTPResource("/")
    URL root;

    @Test
    void everyViewHasItsPicture() throws IOException {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.start()) {
            take(chromium, 360, ColorScheme.DARK);
            take(chromium, 1440, ColorScheme.LIGHT);
        }
    }

    private void take(Chromium chromium, int width, ColorScheme scheme) {
        try (Visit visit = Visit.at(chromium, root, width, scheme)) {
            for (View view : View.values()) {
                view.open(visit);
                String name = "%s-%d-%s.png"
                        .formatted(view.lowerCase(), width, scheme.name().toLowerCase(Locale.ROOT));
                visit.page().screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
                assertTrue(visit.sidewaysScroll() == 0, name + " scrolls sideways");
            }
        }
    }

    @Test
    void theReadmesPictureIsTakenWhenAskedFor() throws IOException {
        Assumptions.assumeTrue(Boolean.getBoolean("framescope.readme-screenshot"), "nobody asked for it");
        Files.createDirectories(README_PICTURE.getParent());
        try (Chromium chromium = Chromium.start();
                Visit visit = Visit.at(chromium, root)) {
            visit.openExample();
            visit.find("a.number.caption.error").first().click();
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(README_PICTURE));
        }
        assertTrue(Files.size(README_PICTURE) < MOST_BYTES, "the picture is too heavy for a README");
    }
}
