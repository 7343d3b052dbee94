package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing serious in any view, wide and light or narrow and dark. */
@QuarkusTest
class AccessibilityIT {

    @TestHTTPResource("/")
    URL root;

    @Test
    void nothingSeriousStandsInAnybodysWay() {
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            try (Visit visit = Visit.at(chromium, root, 1440, ColorScheme.LIGHT)) {
                look(visit, "1440 px, light", found);
            }
            try (Visit visit = Visit.at(chromium, root, 360, ColorScheme.DARK)) {
                look(visit, "360 px, dark", found);
            }
        }
        assertEquals(List.of(), found);
    }

    private static void look(Visit visit, String how, List<String> found) {
        for (View view : View.values()) {
            view.open(visit);
            Axe.serious(visit).forEach(each -> found.add(view + ", " + how + ": " + each));
        }
    }
}
