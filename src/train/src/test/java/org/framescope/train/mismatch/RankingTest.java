package org.framescope.train.mismatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void everyMismatchAboveEveryMatchIsOne() {
        Ranking ranking = new Ranking();
        ranking.add("a", 0.9, true);
        ranking.add("a", 0.1, false);
        ranking.add("b", 0.8, true);
        assertEquals(1, ranking.auc());
    }

    @Test
    void tiesCountHalf() {
        Ranking ranking = new Ranking();
        ranking.add("a", 0.5, true);
        ranking.add("a", 0.5, false);
        ranking.add("b", 0.5, false);
        ranking.add("b", 0.1, false);
        assertEquals(2.0 / 3, ranking.auc(), 1e-12);
    }

    @Test
    void theIntervalIsTheSameEachTime() {
        Ranking ranking = new Ranking();
        for (int i = 0; i < 50; i++) {
            ranking.add("a" + i, i % 7, i % 2 == 0);
            ranking.add("a" + i, i % 5, true);
            ranking.add("a" + i, i % 3, false);
        }
        assertEquals(ranking.withInterval(), ranking.withInterval());
    }
}
