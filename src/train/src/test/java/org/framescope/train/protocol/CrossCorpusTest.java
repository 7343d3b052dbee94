package org.framescope.train.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.framescope.train.corpus.Basil;
import org.junit.jupiter.api.Test;

class CrossCorpusTest {

    /** Every fourth sentence has a loaded word, every eighth in a quotation. */
    private static List<Basil.Item> sentences() {
        List<Basil.Item> items = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            List<Basil.Mark> marks = i % 4 == 0 ? List.of(new Basil.Mark(0, 3, true, i % 8 == 0)) : List.of();
            String text = (i % 4 == 0 ? "reckless " : "plain ") + i;
            items.add(new Basil.Item(text, "a-" + i / 4, "e-" + i / 8, "gazette", marks));
        }
        return items;
    }

    private static double knowing(String text) {
        return text.startsWith("reckless") ? 0.9 : 0.1;
    }

    @Test
    void aScorerThatKnowsTheMarksAgreesFully() {
        CrossCorpus.Agreement agreement =
                CrossCorpus.ask(sentences(), CrossCorpusTest::knowing).lexical();
        assertEquals(1, agreement.matthews());
        assertEquals(List.of(1.0, 1.0), agreement.interval());
        assertEquals(80, agreement.support());
        assertEquals(20, agreement.marked());
    }

    @Test
    void aConstantScorerDoesNotAgreeAtAnyThreshold() {
        CrossCorpus.Agreement agreement =
                CrossCorpus.ask(sentences(), text -> 0.7).lexical();
        assertEquals(0, agreement.matthews());
        assertEquals(0, agreement.bestMatthews());
    }

    @Test
    void aScorerThatIsRightBelowOneHalfShowsWhereTheThresholdIsChosen() {
        CrossCorpus.Agreement agreement =
                CrossCorpus.ask(sentences(), text -> knowing(text) / 3).lexical();
        assertEquals(0, agreement.matthews());
        assertEquals(1, agreement.bestMatthews());
        assertTrue(agreement.bestThreshold() < 0.3);
        assertEquals(1, agreement.crossed());
        assertEquals(List.of(1.0, 1.0), agreement.crossedInterval());
    }

    @Test
    void aThresholdThatSuitsOneHalfOfTheEventsOnlyIsWorthNothingOnTheOther() {
        List<Basil.Item> named = sentences().stream()
                .map(own -> new Basil.Item(
                        own.text() + " " + own.event(), own.article(), own.event(), own.outlet(), own.marks()))
                .toList();
        CrossCorpus.Agreement agreement = CrossCorpus.ask(
                        named, text -> knowing(text) * ("13579".indexOf(text.charAt(text.length() - 1)) < 0 ? 1 : 0.1))
                .lexical();
        assertTrue(agreement.bestMatthews() > 0.4, () -> "" + agreement.bestMatthews());
        assertEquals(0, agreement.crossed(), 0.01);
    }

    @Test
    void biasInQuotationsOnlyIsLeftOutOfTheOutletsOwn() {
        CrossCorpus.Agreement own =
                CrossCorpus.ask(sentences(), CrossCorpusTest::knowing).lexicalUnquoted();
        assertEquals(70, own.support());
        assertEquals(10, own.marked());
    }
}
