package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framescope.app.WithModel;
import org.framescope.engine.model.TinyBundle;
import org.junit.jupiter.api.Test;

/** Beside a report stands which model spoke, and its card is one click away. */
@QuarkusTest
@TestProfile(WithModel.class)
class ModelCardIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @TestHTTPResource("/")
    URL root;

    @Test
    void theReportNamesTheModelAndLeadsToItsCard() throws IOException {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.start()) {
            for (int width : new int[] {360, 1440}) {
                try (Visit visit = Visit.at(chromium, root, width, ColorScheme.LIGHT)) {
                    visit.openExample();
                    visit.find("#tab-basis").click();
                    picture(visit, "model-named-" + width);
                    visit.find(".panel a[href='#/models/" + TinyBundle.ID + "']")
                            .click();
                    visit.page().waitForSelector(".model-card");
                    visit.settled();
                    picture(visit, "model-card-" + width);
                    assertEquals(TinyBundle.ID, visit.find(".model-card h1").textContent());
                    assertEquals(0, visit.sidewaysScroll());
                }
            }
        }
    }

    private static void picture(Visit visit, String name) {
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
