package org.framescope.core.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Levels change where they do, and only there. */
class TrendTest {

    private final Random random = new Random(3);

    private OutletTally month(double level, int articles) {
        OutletTally tally = new OutletTally();
        for (int i = 0; i < articles; i++) {
            tally.add(List.of(new Reading("m", level + random.nextGaussian(), 1)), random.nextLong());
        }
        return tally;
    }

    private Trend trend(double... levels) {
        Map<String, OutletTally> months = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            months.put("2022-%02d".formatted(i + 1), month(levels[i], 60));
        }
        return Trend.of("m", months).orElseThrow();
    }

    @Test
    void aLevelThatStaysHasNoChange() {
        int changes = 0;
        for (int i = 0; i < 20; i++) {
            changes += trend(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).changes().size();
        }
        assertTrue(changes <= 4, changes + " changes in 20 level series");
    }

    @Test
    void aStepIsFoundWhereItIs() {
        assertEquals(
                List.of("2022-07"), trend(1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3).changes());
    }

    @Test
    void twoStepsAreFound() {
        assertEquals(
                List.of("2022-05", "2022-09"),
                trend(1, 1, 1, 1, 4, 4, 4, 4, 1, 1, 1, 1).changes());
    }

    @Test
    void fewMonthsTellNoChange() {
        assertEquals(List.of(), trend(1, 1, 9, 9).changes());
        assertTrue(Trend.of("m", Map.of("2022-01", month(1, 60))).isEmpty());
    }
}
