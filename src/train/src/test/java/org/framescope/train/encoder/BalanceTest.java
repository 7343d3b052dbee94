package org.framescope.train.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.framescope.train.corpus.Babe;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final List<Babe.Item> SENTENCES = sentences();

    private static List<Babe.Item> sentences() {
        List<Babe.Item> sentences = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String outlet = i < 10 ? "Loud Daily" : "Calm Weekly";
            boolean biased = i < 10 ? i < 8 : i < 14;
            sentences.add(new Babe.Item("sentence " + i, "page " + i, outlet, "", biased, List.of()));
        }
        return sentences;
    }

    private static double share(String outlet, ToDoubleFunction<Babe.Item> weight) {
        double biased = 0;
        double all = 0;
        for (Babe.Item own : SENTENCES) {
            if (own.outlet().equals(outlet)) {
                biased += own.biased() ? weight.applyAsDouble(own) : 0;
                all += weight.applyAsDouble(own);
            }
        }
        return biased / all;
    }

    @Test
    void balancedOutletsHaveTheSameShareOfBiasedSentences() {
        ToDoubleFunction<Babe.Item> weight = Balance.BY_OUTLET.over(SENTENCES);
        assertEquals(12 / 30.0, share("Loud Daily", weight), 1e-12);
        assertEquals(12 / 30.0, share("Calm Weekly", weight), 1e-12);
        assertEquals(30, SENTENCES.stream().mapToDouble(weight).sum(), 1e-9);
    }

    @Test
    void withoutBalanceEachCountsOnce() {
        assertEquals(0.8, share("Loud Daily", Balance.NONE.over(SENTENCES)), 1e-12);
    }
}
