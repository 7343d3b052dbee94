package org.framescope.train.mismatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a fitted model in the form that core reads: a word list with attributes. */
final class ModelFile {

    private ModelFile() {}

    static void write(Path out, String name, String title, String source, String lines) throws IOException {
        String head = """
                # title: %s
                # source: %s; numbers only, no text
                # licence: the corpora's (see models/corpora.yaml)
                # version: 2026.11
                """;
        Files.writeString(out.resolve(name), head.formatted(title, source) + lines);
    }

    /** One line for the intercept and one for each feature. */
    static String coefficients(Logistic logistic, List<String> features) {
        StringBuilder lines = new StringBuilder(line("intercept", "weight", logistic.intercept()));
        for (int i = 0; i < features.size(); i++) {
            lines.append(line(features.get(i), "weight", logistic.weights().get(i)));
        }
        return lines.toString();
    }

    static String line(String term, String attribute, double value) {
        return String.format(Locale.ROOT, "%s\t%s=%.5f\n", term, attribute, value);
    }
}
