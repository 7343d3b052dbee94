package org.framescope.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told that they may set is what the service reads, no more and no less. */
class SettingsTest {

    private static final Path DOCUMENT = Path.of("../doc/settings.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `(framescope\\.[^`]*)` \\| `([A-Z_]*)` \\|", Pattern.MULTILINE);

    @Test
    void theDocumentHasEverySettingAndNoOther() throws IOException {
        TreeSet<String> read = settings("framescope", FramescopeConfig.class)
                .map(name -> name + " " + variable(name))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> told = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read, told);
    }

    private static Stream<String> settings(String prefix, Class<?> group) {
        return Arrays.stream(group.getMethods()).flatMap(own -> {
            String name = prefix + "." + kebab(own);
            return own.getReturnType().getEnclosingClass() == null
                    ? Stream.of(name)
                    : settings(name, own.getReturnType());
        });
    }

    private static String kebab(Method setting) {
        return setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** By MicroProfile's rule; the folder of models has a name of its own, which the command line reads as well. */
    private static String variable(String setting) {
        return setting.equals("framescope.models.dir")
                ? "FRAMESCOPE_MODELS"
                : setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
