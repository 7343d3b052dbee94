package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for the page's files before any browser reads them. */
class PageFilesTest {

    private static final Path ROOT = Path.of("src/main/resources/META-INF/resources");
    private static final int MOST_LINES = 180;

    /** Static and dynamic imports, and the URLs of style sheets. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?:from |import\\()'([^']+)'|url\\('([^']+)'\\)|(?:src|href)=\"(page/[^\"]+)\"");

    @Test
    void everyFileThatIsNamedIsServed() throws IOException {
        for (Path file : files(".js", ".css", ".html")) {
            for (String reference : references(Files.readString(file))) {
                Path target = file.resolveSibling(reference).normalize();
                String resource = "META-INF/resources/"
                        + ROOT.relativize(target).toString().replace('\\', '/');
                assertNotNull(
                        getClass().getClassLoader().getResource(resource),
                        file + " names what nobody serves: " + reference);
            }
        }
    }

    @Test
    void nothingIsWrittenAsMarkup() throws IOException {
        List<String> forbidden = List.of(
                "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "unsafe", "eval(", "new Function");
        for (Path file : files(".js")) {
            String source = Files.readString(file);
            assertAll(forbidden.stream().map(word -> () -> assertFalse(source.contains(word), file + " uses " + word)));
        }
    }

    @Test
    void nothingNeedsMoreThanTheStrictPolicyGives() throws IOException {
        Pattern inline = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|https?://(?!www\\.w3\\.org/)");
        for (Path file : files(".js", ".html")) {
            Matcher found = inline.matcher(Files.readString(file));
            assertFalse(
                    found.find(),
                    () -> file + " has an inline style, a handler or a foreign address: " + found.group());
        }
        Pattern script = Pattern.compile("<script(?![^>]*\\ssrc=)");
        assertFalse(script.matcher(Files.readString(ROOT.resolve("index.html"))).find(), "an inline script");
    }

    /** A visible word in a template would be left behind by a translation. */
    @Test
    void wordsStandInOnePlace() throws IOException {
        Pattern words = Pattern.compile(">\\s*[A-Za-z][a-z]+ ?[a-z]*[^<>$`{}=;()]*</");
        Map<Path, String> found = new TreeMap<>();
        for (Path file : files(".js")) {
            Matcher matcher = words.matcher(Files.readString(file));
            if (matcher.find()) {
                found.put(file, matcher.group());
            }
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void modulesAreSmall() throws IOException {
        for (Path file : files(".js")) {
            if (!file.endsWith("strings.js")) {
                int lines = Files.readAllLines(file).size();
                assertTrue(lines <= MOST_LINES, file + " has " + lines + " lines");
            }
        }
    }

    /** Marks are questions: no red, no green. */
    @Test
    void noInkIsAVerdict() throws IOException {
        Pattern ink = Pattern.compile("--(?:wording|attribution|caption|headline|naming|other): #([0-9a-f]{6})");
        List<MatchResult> inks = ink.matcher(Files.readString(ROOT.resolve("page/styles/tokens.css")))
                .results()
                .toList();
        assertEquals(12, inks.size(), "six kinds, light and dark");
        for (MatchResult each : inks) {
            float[] hsb = hsb(each.group(1));
            boolean red = hsb[1] > 0.35 && (hsb[0] < 15 / 360f || hsb[0] > 345 / 360f);
            boolean green = hsb[1] > 0.35 && hsb[0] > 80 / 360f && hsb[0] < 165 / 360f;
            assertFalse(red || green, each.group());
        }
    }

    private static float[] hsb(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return java.awt.Color.RGBtoHSB(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff, null);
    }

    private static List<String> references(String source) {
        return REFERENCE
                .matcher(source)
                .results()
                .map(m -> Stream.of(m.group(1), m.group(2), m.group(3))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static List<Path> files(String... suffixes) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(f -> Stream.of(suffixes).anyMatch(s -> f.toString().endsWith(s)))
                    .sorted()
                    .toList();
            assertFalse(files.isEmpty());
            return files;
        }
    }
}
