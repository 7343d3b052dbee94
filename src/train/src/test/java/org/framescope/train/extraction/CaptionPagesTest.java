package org.framescope.train.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Captions belong to their pictures in every kind of markup that the pages are written in. */
class CaptionPagesTest {

    private static final double LEAST_RECALL = 0.90;
    private static final double LEAST_PRECISION = 0.95;
    private static final double LEAST_HEADLINES = 0.93;

    @Test
    void reachTheirFigures() {
        CaptionPages.Count all = CaptionPages.read().stream()
                .map(CaptionPages::count)
                .reduce(CaptionPages.Count.NONE, CaptionPages.Count::plus);
        assertEquals(64, all.pages());
        assertTrue(all.recall() >= LEAST_RECALL, "recall " + all.recall());
        assertTrue(all.precision() >= LEAST_PRECISION, "precision " + all.precision());
        assertTrue(all.headline() >= LEAST_HEADLINES, "headlines " + all.headline());
    }
}
