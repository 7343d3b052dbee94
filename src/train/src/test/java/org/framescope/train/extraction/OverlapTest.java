package org.framescope.train.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void equalTextsOverlapWholly() {
        Overlap overlap = Overlap.of("The ferry, it seems, is late.", "the ferry it seems is late");
        assertEquals(0.5, Overlap.of("a b c d e", "a b c d x").precision(), 1e-9);
        assertEquals(2.0 / 3, overlap.recall(), 1e-9, "only the first run differs, by its capital");
        assertEquals(1, Overlap.of("a b c d e", "a  b, c d e!").precision(), 1e-9);
    }

    @Test
    void nothingFoundLosesRecallAndCountsForNoPrecision() {
        Overlap overlap = Overlap.of("a b c d e", "");
        assertEquals(0, overlap.recall(), 1e-9);
        assertEquals(false, overlap.hasPrecision());
    }

    @Test
    void shortTextIsOneRun() {
        assertEquals(1, Overlap.of("a b", "a b").recall(), 1e-9);
        assertEquals(0, Overlap.of("a b", "a c").recall(), 1e-9);
    }

    @Test
    void figuresAreMeansOverPages() {
        List<Overlap> pages = List.of(new Overlap(1, 0, 0), new Overlap(0.5, 0.5, 0));
        assertEquals(0.75, Figures.of(pages).precision(), 1e-9);
        assertEquals(1, Figures.of(pages).recall(), 1e-9);
        assertEquals(Figures.interval(pages), Figures.interval(pages));
    }
}
