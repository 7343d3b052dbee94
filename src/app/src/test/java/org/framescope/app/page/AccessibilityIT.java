package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing serious in any view, wide and light or narrow and dark. */
@QuarkusTest
class AccessibilityIT {

    private static final String SERIOUS = """
            async () => {
              for (const details of document.querySelectorAll('main details')) details.open = true;
              await new Promise(requestAnimationFrame);
              const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
              return violations
                .filter((v) => ['serious', 'critical'].includes(v.impact))
                .map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(' | ')}`);
            }""";

    @TestHTTPResource("/")
    URL root;

    @Test
    void nothingSeriousStandsInAnybodysWay() throws IOException {
        String axe = resource("axe.min.js");
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            try (Visit visit = Visit.at(chromium, root, 1440, ColorScheme.LIGHT)) {
                look(visit, axe, "1440 px, light", found);
            }
            try (Visit visit = Visit.at(chromium, root, 360, ColorScheme.DARK)) {
                look(visit, axe, "360 px, dark", found);
            }
        }
        assertEquals(List.of(), found);
    }

    private static void look(Visit visit, String axe, String how, List<String> found) {
        for (View view : View.values()) {
            view.open(visit);
            visit.page().evaluate(axe);
            for (Object each : (List<?>) visit.page().evaluate(SERIOUS)) {
                found.add(view + ", " + how + ": " + each);
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AccessibilityIT.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
