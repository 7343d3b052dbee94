package org.framescope.train.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTableTest {

    @TempDir
    private Path folder;

    @Test
    void rowsStandInTheirOrderUnderAHead() throws IOException {
        Path file = folder.resolve("results/table.tsv");
        FigureTable.write(
                file,
                List.of(
                        new FigureRow("p", "words", "macro-f1", 0.73, List.of(0.7, 0.75), 200),
                        new FigureRow("p", "majority", "macro-f1", 0.33333, List.of(0.3, 0.35), 200)));
        assertEquals("""
                protocol\tsystem\tfigure\tvalue\tlow\thigh\tsupport
                p\tmajority\tmacro-f1\t0.3333\t0.3000\t0.3500\t200
                p\twords\tmacro-f1\t0.7300\t0.7000\t0.7500\t200
                """, Files.readString(file));
    }

    @Test
    void notesStandAboveTheHead() throws IOException {
        Path file = folder.resolve("noted.tsv");
        FigureTable.write(
                file,
                List.of("framescope evaluate p"),
                List.of(new FigureRow("p", "words", "macro-f1", 0.73, List.of(0.7, 0.75), 200)));
        assertEquals(
                List.of("# framescope evaluate p", "protocol\tsystem\tfigure\tvalue\tlow\thigh\tsupport"),
                Files.readAllLines(file).subList(0, 2));
    }

    @Test
    void aModelThatKnowsTheAnswerHasFullFigures() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(new Answer("k" + i, new Judgement(i % 2 == 0, i % 2 == 0 ? 9 : -9)));
        }
        List<FigureRow> rows = FigureRow.of("p", "knowing", answers, own -> own.key());
        assertEquals(
                List.of("macro-f1", "matthews", "calibration-error", "brier"),
                rows.stream().map(FigureRow::figure).toList());
        assertEquals(1, rows.get(0).value());
        assertEquals(List.of(1.0, 1.0), rows.get(1).interval());
        assertEquals(0, rows.get(3).value(), 1e-3);
    }

    @Test
    void whatIsNoNumberIsNoFigure() {
        assertThrows(
                IllegalArgumentException.class, () -> new FigureRow("p", "s", "f", Double.NaN, List.of(0.0, 1.0), 1));
    }
}
