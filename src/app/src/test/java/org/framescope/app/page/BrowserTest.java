package org.framescope.app.page;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests that each visit the page in a browser of their class, and leave without a complaint in its console. */
abstract class BrowserTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    URL root;

    /** The visit of one test. */
    Visit visit;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void arrive() {
        visit = Visit.at(chromium, root);
    }

    /** A second visit with a window of this width. */
    Visit visit(int width, ColorScheme scheme) {
        return Visit.at(chromium, root, width, scheme);
    }

    @AfterEach
    void leaveWithoutComplaint() {
        visit.assertQuiet();
        visit.close();
    }
}
