package org.framescope.train.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
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
    void aMissingCorpusIsNamed() {
        IOException missing = assertThrows(IOException.class, () -> PolnearCorpus.read(data, "dev"));
        assertTrue(missing.getMessage().contains("PolNeAR"));
    }
}
