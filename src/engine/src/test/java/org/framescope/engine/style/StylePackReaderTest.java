package org.framescope.engine.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.framescope.core.style.StylePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Style packs as files. */
class StylePackReaderTest {

    private static final Set<String> RULES = Set.of("WRD-001", "NAM-002");

    private static final String HEAD = """
            format: 1
            id: desk
            version: "3"
            title: A desk
            """;

    private static StylePack read(String yaml) throws InvalidStylePackException {
        return StylePackReader.read("desk.yaml", yaml.getBytes(StandardCharsets.UTF_8), RULES);
    }

    private static List<StyleProblem> problems(String yaml) {
        return assertThrows(InvalidStylePackException.class, () -> read(yaml)).problems();
    }

    @Test
    void aPackSaysWhatItsFileSays() throws Exception {
        StylePack pack = read(HEAD + """
                rules:
                  WRD-001: {enabled: false}
                terms:
                  - {term: Amid, reason: say why, hint: because of}
                allow:
                  - {term: war on drugs, reason: a name}
                suppressions:
                  - {rule: NAM-002, text: Odessa, reason: archive, expires: 2027-01-31}
                spellings:
                  - {prefer: Kyiv, instead: [Kiev]}
                """);
        assertEquals("desk", pack.id());
        assertEquals(false, pack.rules().get("WRD-001").enabled());
        assertEquals("amid", pack.terms().get(0).term());
        assertEquals("war on drugs", pack.allowed().get(0).term());
        assertEquals("odessa", pack.suppressions().get(0).text().orElseThrow());
        assertEquals(List.of("kiev"), pack.spellings().get(0).instead());
        assertEquals(64, pack.sha256().length());
    }

    /** Words of YAML's older type system stay words: no "no" becomes false, no day a date of the library's. */
    @Test
    void aWordStaysAWord() throws Exception {
        StylePack pack = read(HEAD.replace("A desk", "no") + "terms: [{term: yes, reason: off}]\n");
        assertEquals("no", pack.title());
        assertEquals("off", pack.terms().get(0).reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule: {}                                      | 5 | 1  | unknown key "rule"
            rules: [WRD-001]                              | 5 | 8  | found a list
            rules: {WRD-999: {}}                          | 5 | 9  | no such rule: WRD-999
            rules: {WRD-001: {enabled: yes}}              | 5 | 28 | expected true or false
            rules: {WRD-001: {severity: fatal}}           | 5 | 29 | expected note, warning or error
            terms: [{term: amid}]                         | 5 | 9  | the key "reason" is missing
            terms: [{term: 3D, reason: x}]                | 5 | 16 | expected a term of the letters a-z
            terms: amid                                   | 5 | 8  | expected a list
            terms: [{term: a, reason: x}, {term: A, reason: y}] | 5 | 38 | a second time
            suppressions: [{reason: x, expires: 2027-01-31}] | 5 | 16 | a "rule" or a "text"
            suppressions: [{text: a, reason: x, expires: soon}] | 5 | 46 | expected a day such as
            spellings: [{prefer: Kyiv, instead: [kyiv]}]  | 5 | 37 | the preferred spelling itself
            spellings: [{prefer: Kyiv}]                   | 5 | 13 | found none
            title: Another                                | 5 | 1  | a second time
            terms: [                                      | 6 | 1  | not YAML
            """)
    void everyMistakeIsToldWithItsPlace(String line, int row, int column, String message) {
        StyleProblem problem = problems(HEAD + line + "\n").get(0);
        assertEquals(row, problem.line(), problem.toString());
        assertEquals(column, problem.column(), problem.toString());
        assertTrue(problem.message().contains(message), problem.toString());
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertEquals(
                4,
                problems("format: 2\nid: My Desk\nterms: [{term: amid}]\ntitle: x\n")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "- a", "text", "a: &a [*a]", "\u0000", "? [a]\n: b", "!!java.net.URL {}"})
    void whatIsNoPackIsAProblemAndNothingElse(String yaml) {
        assertTrue(problems(yaml).size() >= 1);
    }

    @Test
    void aPackThatIsTooLargeOrTooDeepIsRefused() {
        assertTrue(assertThrows(InvalidStylePackException.class, () -> read("#".repeat(StylePackReader.MOST_BYTES + 1)))
                .getMessage()
                .contains("at most"));
        assertTrue(problems("a: " + "[".repeat(5000)).get(0).message().startsWith("not YAML"));
    }

    @Test
    void aDesksOwnFolderStandsBesideWhatShips(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("desk.yaml"), HEAD);
        StylePacks packs = StylePacks.shipped(shippedRules()).and(folder);
        assertEquals(List.of("neutral", "news-agency", "desk"), packs.ids());

        Files.writeString(folder.resolve("other.yaml"), HEAD.replace("id: desk", "id: neutral"));
        String message = assertThrows(
                        InvalidStylePackException.class,
                        () -> StylePacks.shipped(shippedRules()).and(folder))
                .getMessage();
        assertTrue(message.contains("other.yaml") && message.contains("another pack has its id"), message);
    }

    private static Set<String> shippedRules() {
        return Set.of("WRD-001", "WRD-004", "WRD-005", "WRD-006", "NAM-002");
    }
}
