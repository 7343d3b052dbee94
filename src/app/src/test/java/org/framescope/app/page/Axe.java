package org.framescope.app.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core, run in the page as it stands. */
final class Axe {

    private static final String SERIOUS = """
            async () => {
              for (const details of document.querySelectorAll('main details')) details.open = true;
              await new Promise(requestAnimationFrame);
              const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
              return violations
                .filter((v) => ['serious', 'critical'].includes(v.impact))
                .map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(' | ')}`);
            }""";

    private static final String SCRIPT = resource("axe.min.js");

    private Axe() {}

    /** What stands seriously in somebody's way; all details are opened for it. */
    static List<String> serious(Visit visit) {
        return serious(visit.page());
    }

    /** The same in any window. */
    static List<String> serious(Page page) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(SERIOUS)).stream().map(String::valueOf).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Axe.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
