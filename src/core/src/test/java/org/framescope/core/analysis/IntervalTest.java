package org.framescope.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final MeasureDefinition SHARE = MeasureDefinition.share("test.share", "share of words", "A test.");

    /** The worked example of Wilson's interval in Newcombe (1998): 81 of 263. */
    @Test
    void aShareHasWilsonsInterval() {
        Interval interval = Interval.ofShare(81, 263);
        assertEquals(0.2553, interval.low(), 5e-5);
        assertEquals(0.3662, interval.high(), 5e-5);
    }

    @Test
    void sharesOfNothingAndOfEverythingStayInsideTheirRange() {
        assertEquals(0, Interval.ofShare(0, 20).low());
        assertEquals(1, Interval.ofShare(20, 20).high());
        assertTrue(Interval.ofShare(0, 20).high() > 0.1);
    }

    @Test
    void aRatioWeighsItsUnitsByTheirSize() {
        Measure measure = new Ratio().add(10, 10).add(0, 30).measure(SHARE, 1).orElseThrow();
        assertEquals(0.25, measure.value(), 1e-12);
        assertEquals(2, measure.support());
    }

    @Test
    void equalUnitsLeaveNoDoubtAndASingleOneLeavesAll() {
        Measure sure = new Ratio().add(5, 10).add(10, 20).measure(SHARE, 1).orElseThrow();
        assertEquals(0.5, sure.interval().orElseThrow().low(), 1e-12);
        Measure unsure = new Ratio().add(5, 10).measure(SHARE, 1).orElseThrow();
        assertEquals(0, unsure.interval().orElseThrow().low());
        assertTrue(new Ratio().measure(SHARE, 1).isEmpty());
    }

    @Test
    void noneSeenIsNotNoneToBeSeen() {
        Measure none = new Ratio().add(0, 100).add(0, 200).measure(SHARE, 1).orElseThrow();
        assertEquals(0, none.interval().orElseThrow().low());
        assertEquals(0.01, none.interval().orElseThrow().high(), 1e-4);
    }
}
