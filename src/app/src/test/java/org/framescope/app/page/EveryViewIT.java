package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every view, wide and light or narrow and dark: as a picture in {@code target/screenshots}, for people to look at; in its
 * window without scrolling sideways; and axe-core finds nothing serious in it. With
 * {@code -Dframescope.readme-screenshot=true} the README's picture is taken anew.
 */
@QuarkusTest
class EveryViewIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path README_PICTURE = Path.of("../doc/images/page.png");
    private static final long MOST_BYTES = 400_000;

    @TestHTTPResource("/")
    URL root;

    /** Both visits at once, each in a browser of its own: one lays a view out while the other is answered. */
    @Test
    void nothingSeriousStandsInAnybodysWay() throws IOException {
        Files.createDirectories(SCREENSHOTS);
        CompletableFuture<List<String>> narrow = CompletableFuture.supplyAsync(() -> look(360, ColorScheme.DARK));
        List<String> found = new ArrayList<>(look(1440, ColorScheme.LIGHT));
        found.addAll(narrow.join());
        assertEquals(List.of(), found);
    }

    private List<String> look(int width, ColorScheme scheme) {
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                Visit visit = Visit.at(chromium, root, width, scheme)) {
            for (View view : View.values()) {
                view.open(visit);
                String name = "%s-%d-%s"
                        .formatted(view.lowerCase(), width, scheme.name().toLowerCase(Locale.ROOT));
                visit.page().screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
                if (visit.sidewaysScroll() != 0) {
                    found.add(name + " scrolls sideways");
                }
                Axe.serious(visit).forEach(each -> found.add(name + ": " + each));
            }
        }
        return found;
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
