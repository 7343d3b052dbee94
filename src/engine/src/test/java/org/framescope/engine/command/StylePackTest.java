package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code framescope analyze --style-pack}. */
class StylePackTest {

    private static final String ARTICLE =
            "{\"body\": \"The strongman met the press in Kiev on Monday. The council passed a disgraceful budget after"
                    + " a long debate. A truck hit a wall near the school.\"}";

    @TempDir
    private Path folder;

    private Path pack(String rest) throws Exception {
        return Files.writeString(
                folder.resolve("desk.yaml"), "format: 1\nid: desk\nversion: \"1\"\ntitle: A desk\n" + rest);
    }

    private static CommandRun analyze(Object pack) {
        return CommandRun.of(ARTICLE, "analyze", "--style-pack", pack.toString());
    }

    @Test
    void aReportSaysWhichPackItWasMadeWith() {
        assertEquals(List.of("\"neutral\""), CommandRun.of(ARTICLE, "analyze").at("/versions/stylePack/id"));
        assertEquals(List.of("\"news-agency\""), analyze("news-agency").at("/versions/stylePack/id"));
    }

    @Test
    void aDesksTermsAndSpellingsArePointedOut() {
        String out = analyze("news-agency").out();
        assertTrue(out.contains("\"WRD-010\"") && out.contains("\"NAM-003\""), out);
        assertFalse(CommandRun.of(ARTICLE, "analyze").out().contains("WRD-010"));
    }

    @Test
    void aPackChangesFindingsAndNothingThatIsMeasured() throws Exception {
        CommandRun neutral = CommandRun.of(ARTICLE, "analyze");
        CommandRun desk = analyze(pack("rules: {WRD-001: {enabled: false}}\nallow: [{term: strongman, reason: x}]\n"));
        assertTrue(neutral.out().contains("“disgraceful” judges"));
        assertFalse(desk.out().contains("“disgraceful” judges"));
        assertEquals(neutral.at("/measures"), desk.at("/measures"));
        assertEquals(neutral.at("/wording"), desk.at("/wording"));
    }

    @Test
    void aSuppressionHoldsThroughItsLastDay() throws Exception {
        String rest = "suppressions: [{rule: WRD-001, text: disgraceful, reason: x, expires: %s}]\n";
        CommandRun lastDay = analyze(pack(rest.formatted(CommandRun.TODAY)));
        assertFalse(lastDay.out().contains("“disgraceful” judges"));
        assertEquals(List.of("0"), lastDay.at("/versions/stylePack/expiredSuppressions"));

        CommandRun dayAfter = analyze(pack(rest.formatted(CommandRun.TODAY.minusDays(1))));
        assertTrue(dayAfter.out().contains("“disgraceful” judges"));
        assertEquals(List.of("1"), dayAfter.at("/versions/stylePack/expiredSuppressions"));
    }

    @Test
    void neutralWordingsAreSuggestedToThoseWhoAskForThem() throws Exception {
        String article =
                "{\"body\": \"The minister claimed that the bridge was safe. A truck hit a wall near the school on"
                        + " Monday evening, and nobody was hurt.\"}";
        assertFalse(CommandRun.of(article, "analyze").out().contains("\"hint\""));
        String asked = CommandRun.of(
                        article,
                        "analyze",
                        "--style-pack",
                        pack("hints: true\n").toString())
                .out();
        assertTrue(asked.contains("\"hint\":[\"said\"]"), asked);
    }

    @Test
    void severityIsTheDesksOwn() throws Exception {
        CommandRun run = analyze(pack("rules: {WRD-001: {severity: error}}\n"));
        assertEquals(List.of("1"), run.at("/summary/findings/error"));
    }

    @Test
    void aBrokenPackIsToldLineByLine() throws Exception {
        CommandRun run = analyze(pack("rules: {WRD-999: {}}\nterms: amid\n"));
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("line 5, column 9: no such rule: WRD-999"), run.err());
        assertTrue(run.err().contains("line 6, column 8: expected a list"), run.err());
    }

    @Test
    void anUnknownPackIsRefused() {
        CommandRun run = analyze("nowhere");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("no such style pack: nowhere; there are neutral, news-agency"), run.err());
    }
}
