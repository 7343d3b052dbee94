package org.framescope.train.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasilTest {

    private static final String ARTICLE = """
            {"title": "Council meets", "uuid": "a-1", "triplet-uuid": "e-1", "source": "gazette",
             "body-paragraphs": [["The council met.", "It passed a reckless budget."],
                                 ["“A shameful day,” she said.", "Taxes rise."]]}
            """;

    private static final String MARKS = """
            {"phrase-level-annotations": [
              {"id": "title", "start": 0, "end": 3, "bias": "lex", "quote": "no"},
              {"id": "p1", "start": 12, "end": 20, "bias": "lex", "quote": "no"},
              {"id": "p2", "start": 3, "end": 11, "bias": "lex", "quote": "yes"},
              {"id": "p3", "start": 0, "end": 5, "bias": "inf", "quote": "no"}]}
            """;

    @TempDir
    private Path data;

    @Test
    void marksStandInTheSentenceThatTheyCount() throws IOException {
        List<Basil.Item> items = read();
        assertEquals(4, items.size());
        Basil.Mark mark = items.get(1).marks().get(0);
        assertEquals("reckless", items.get(1).text().substring(mark.begin(), mark.end()));
        assertEquals("e-1", items.get(3).event());
        assertEquals("gazette", items.get(3).outlet());
    }

    @Test
    void aQuotedBiasIsNotTheOutlets() throws IOException {
        List<Basil.Item> items = read();
        assertTrue(items.get(1).isLexicalUnquoted());
        assertTrue(items.get(2).isLexical());
        assertFalse(items.get(2).isLexicalUnquoted());
    }

    @Test
    void whatIsMarkedForItsInformationOrInTheHeadlineIsNotLexical() throws IOException {
        assertFalse(read().get(3).isLexical());
        assertFalse(read().get(0).isLexical());
    }

    @Test
    void aMissingCorpusIsNamed() {
        assertThrows(NoSuchFileException.class, () -> Basil.read(data));
    }

    private List<Basil.Item> read() throws IOException {
        Path articles = Files.createDirectories(data.resolve("basil/articles/2016"));
        Path annotations = Files.createDirectories(data.resolve("basil/annotations/2016"));
        Files.writeString(articles.resolve("e-1_1.json"), ARTICLE);
        Files.writeString(annotations.resolve("e-1_1_ann.json"), MARKS);
        return Basil.read(data);
    }
}
