package org.framescope.app.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.framescope.engine.Framescope;

/** The articles that ship with the engine, for people who want to see a report before they have an article. */
final class ShippedExamples {

    private static final List<String> NAMES = List.of("peace-talks");

    private ShippedExamples() {}

    static List<ShippedExample> all() {
        return NAMES.stream().map(name -> new ShippedExample(name, read(name))).toList();
    }

    private static String read(String name) {
        String resource = "examples/" + name + ".json";
        try (InputStream in = Framescope.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the engine ships no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
