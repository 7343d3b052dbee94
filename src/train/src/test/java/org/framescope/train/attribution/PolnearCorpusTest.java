package org.framescope.train.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.train.protocol.FigureRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearCorpusTest {

    @TempDir
    private Path data;

    private void write(String file, String text) throws IOException {
        Path path = data.resolve("polnear/dev").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void offsetsCountCodePointsAndWrappedLinesBelongToTheLineBefore() throws IOException {
        write("text/paper_2016-01-01_story.txt", "\uD83D\uDE00 Weber said it rained.");
        write("attributions/paper_2016-01-01_story_5fec.ann", """
                T1\tSource 2 7\tWeber
                T2\tCue 8 12\tsaid
                T3\tContent 13 15;16 22\tit
                rained
                T4\tAttribution 8 12\tsaid
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                """);
        PolnearText text = PolnearCorpus.read(data, "dev").get(0);
        GoldAttribution attribution = text.annotations().get(0).get(0);
        assertEquals("Weber", cut(text.text(), attribution.source()));
        assertEquals("said", cut(text.text(), attribution.cue()));
        assertEquals("it rained", cut(text.text(), attribution.content()));
    }

    private static String cut(String text, BitSet span) {
        return text.substring(span.nextSetBit(0), span.length());
    }

    @Test
    void severalAnnotatorsOfOneTextStayTogether() throws IOException {
        write("text/paper_2016-01-01_story.txt", "It rained.");
        write("attributions/paper_2016-01-01_story_5fec.ann", "");
        write("attributions/paper_2016-01-01_story_6b86.ann", "");
        List<PolnearText> texts = PolnearCorpus.read(data, "dev");
        assertEquals(1, texts.size());
        assertEquals(2, texts.get(0).annotations().size());
    }

    @Test
    void annotatorsAreScoredAgainstTheTypicalOneAndCountAsOneText() throws IOException {
        String text = "Weber said \"it rained\". Roth said \"it snowed\".";
        String both = """
                T1\tSource 0 5\tWeber
                T2\tCue 6 10\tsaid
                T3\tContent 11 22\t"it rained"
                E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
                T4\tSource 24 28\tRoth
                T5\tCue 29 33\tsaid
                T6\tContent 34 45\t"it snowed"
                E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
                """;
        write("text/paper_2016-01-01_story.txt", text);
        write("attributions/paper_2016-01-01_story_5fec.ann", both);
        write("attributions/paper_2016-01-01_story_6b86.ann", both);
        write("attributions/paper_2016-01-01_story_7c97.ann", both.substring(0, both.indexOf("T4")));
        AttributionScores scores = new AttributionScores(new AttributionAnalyzer());
        scores.addAnnotators(PolnearCorpus.read(data, "dev").get(0));
        Map<String, FigureRow> rows =
                scores.rows("p", "s").stream().collect(Collectors.toMap(FigureRow::figure, row -> row));
        // Of two times two statements the others have three, and all that they have is right.
        double f1 = 2 * 1 * 0.75 / 1.75;
        assertEquals(f1, rows.get("linked.overlap-f1").value(), 1e-9);
        assertEquals(
                List.of(f1, f1),
                rows.get("linked.overlap-f1").interval(),
                "one text, which is always drawn as a whole");
        assertTrue(rows.get("density.error").value() > 0.1);
    }

    @Test
    void aMissingCorpusIsNamed() {
        IOException missing = assertThrows(IOException.class, () -> PolnearCorpus.read(data, "dev"));
        assertTrue(missing.getMessage().contains("PolNeAR"));
    }
}
