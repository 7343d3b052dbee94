package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a finished batch to sheets, and from sheets to estimates. */
class SampleTest {

    @TempDir
    private Path folder;

    private Path batch;
    private Path sheet;

    @BeforeEach
    void analyze() throws IOException {
        batch = folder.resolve("batch");
        sheet = folder.resolve("sheet.csv");
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            articles.append(
                            "{\"outlet\":\"secret-%d.example\",\"headline\":\"Talks\",\"body\":\"The council of ward %d met.\\n\\n"
                                    .formatted(i % 2, i))
                    .append(
                            "=Critics slammed the regime %d. Taxes will rise, officials familiar with the plan said.\\n\\nIt rained.\"}%n"
                                    .formatted(i));
        }
        Path in = Files.writeString(folder.resolve("in.ndjson"), articles);
        CommandRun run = CommandRun.of("", "batch", in.toString(), "--out", batch.toString());
        assertEquals(Exit.OK, run.exit(), run.err());
    }

    private CommandRun draw(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"sample", batch.toString(), "--out", sheet.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandRun.of("", args);
    }

    @Test
    void aSheetShowsThePassageInItsParagraphAndNothingThatSways() throws IOException {
        CommandRun run = draw("--size", "20");
        assertEquals(Exit.OK, run.exit(), run.err());
        String text = Files.readString(sheet);
        assertFalse(text.contains("secret-"), "the outlet is not shown");
        assertFalse(text.contains(",warning,"), "nor the severity");
        List<String> rows = text.lines().toList();
        assertEquals(21, rows.size());
        assertEquals("\uFEFFsample,number,rule,question,field,before,passage,after,answer,remark", rows.get(0));
        assertTrue(text.contains("slammed"), text);
        assertFalse(text.contains("It rained"), "another paragraph");
        assertFalse(text.contains(",=Critics"), "no formula");
        JsonNode design =
                Json.MAPPER.readTree(folder.resolve("sheet.design.json").toFile());
        assertEquals(20, design.path("findings").size());
        assertTrue(design.at("/findings/0/probability").asDouble() > 0);
        assertTrue(
                design.at("/words/secret-0.example").asInt() > 200,
                design.path("words").toString());
    }

    @Test
    void theSameSeedDrawsTheSame() throws IOException {
        draw("--size", "20", "--seed", "9");
        String first = Files.readString(sheet);
        sheet = folder.resolve("again.csv");
        draw("--size", "20", "--seed", "9");
        assertEquals(first, Files.readString(sheet));
        sheet = folder.resolve("other.csv");
        draw("--size", "20", "--seed", "10");
        assertFalse(first.equals(Files.readString(sheet)));
    }

    @Test
    void twoFilledSheetsGiveAgreementAndCorrectedFigures() throws IOException {
        draw("--size", "40", "--rules", "WRD-001,ATT-001", "--strata", "rule-severity");
        Path one = filled("one.csv", row -> answered(row, row.contains("WRD-001") ? "right" : "w", ','));
        Path two = filled("two.csv", row -> answered(row, row.contains("WRD-001") ? "R" : "Wrong", ';'));
        CommandRun run = CommandRun.of(
                "",
                "sample",
                "--estimate",
                one.toString(),
                two.toString(),
                "--design",
                folder.resolve("sheet.design.json").toString());
        assertEquals(Exit.OK, run.exit(), run.err());
        JsonNode told = Json.MAPPER.readTree(run.out());
        assertEquals("one.csv", told.at("/coders/0/name").asText());
        assertEquals(0, told.at("/coders/1/open").asInt());
        assertEquals(0, told.path("disagreements").asInt());
        assertEquals(1, told.at("/agreement/alpha").asDouble(), 1e-9);
        double wording = 0;
        for (JsonNode rule : told.path("rules")) {
            if (rule.path("rule").asText().equals("WRD-001")) {
                wording = rule.path("findings").asDouble();
                assertEquals(1, rule.at("/precision/value").asDouble(), 1e-9);
            } else {
                assertEquals(0, rule.at("/precision/value").asDouble(), 1e-9);
                assertTrue(rule.at("/precision/interval/1").asDouble() > 0, rule.toString());
            }
        }
        double words = told.at("/batch/words").asDouble();
        assertEquals(
                1000 * wording / words, told.at("/batch/rightPerThousand/value").asDouble(), 1e-9);
        assertEquals(2, told.path("outlets").size());
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        draw("--size", "20");
        complains(draw("--size", "20"), "may hold answers");
        Path odd = filled("odd.csv", row -> answered(row, "maybe", ','));
        Path design = folder.resolve("sheet.design.json");
        complains(estimate(odd, design), "expected \"right\", \"wrong\" or \"cannot say\", row 2 of odd.csv");
        complains(estimate(odd, folder.resolve("none.json")), "no such design");
        complains(estimate(Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n"), design), "column \"sample\"");
        complains(estimate(odd, Files.writeString(folder.resolve("bad.json"), "{")), "can't read the design");
        Path twice = filled("twice.csv", row -> answered(row, "right", ','));
        Files.writeString(
                twice,
                Files.readString(twice)
                        + Files.readString(twice).lines().skip(1).findFirst().orElseThrow());
        complains(estimate(twice, design), "a second answer");
        sheet = folder.resolve("new.csv");
        complains(draw("--size", "1"), "2 to 20000 findings");
        complains(draw("--strata", "moon"), "rule-outlet or rule-severity");
        complains(draw("--rules", "XXX-001"), "no such rule");
        batch = folder;
        complains(draw(), "finished batch");
        assertFalse(Files.exists(sheet));
    }

    private static CommandRun estimate(Path filled, Path design) {
        return CommandRun.of("", "sample", "--estimate", filled.toString(), "--design", design.toString());
    }

    private static void complains(CommandRun run, String part) {
        assertEquals(Exit.PROBLEM, run.exit(), part);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(part), run.err());
    }

    private Path filled(String name, UnaryOperator<String> row) throws IOException {
        List<String> rows = Files.readAllLines(sheet);
        String head = rows.get(0);
        String answered = rows.stream().skip(1).map(row).collect(Collectors.joining("\n"));
        boolean semicolons = answered.startsWith(rows.get(1).substring(0, 12) + ";");
        return Files.writeString(
                folder.resolve(name), (semicolons ? head.replace(',', ';') : head) + "\n" + answered + "\n");
    }

    /** As a spreadsheet would write the row, with only the columns that matter. */
    private static String answered(String row, String answer, char separator) {
        String[] cells = row.split(",", 4);
        String rest = String.valueOf(separator).repeat(6);
        return cells[0] + separator + cells[1] + separator + cells[2] + rest + answer + separator;
    }
}
