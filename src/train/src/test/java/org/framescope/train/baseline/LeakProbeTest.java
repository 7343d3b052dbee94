package org.framescope.train.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.framescope.train.corpus.Babe;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.FoldMaker;
import org.framescope.train.protocol.Folds;
import org.junit.jupiter.api.Test;

class LeakProbeTest {

    private static final List<String> OUTLETS = List.of("gazette", "herald", "post");

    /** Three outlets of eighty sentences, which sign what they write, and one too small to learn. */
    private static List<Babe.Item> babe() {
        List<Babe.Item> babe = new ArrayList<>();
        for (int i = 0; i < 245; i++) {
            String outlet = i < 240 ? OUTLETS.get(i % 3) : "leaflet";
            String text = "Item %d was told to the %s on day %d of year %d".formatted(i * 17, outlet, i * 31, i * 7);
            babe.add(new Babe.Item(text, "page-" + i / 6, outlet, "", i % 2 == 0, List.of()));
        }
        return babe;
    }

    private static LeakProbe probe() {
        List<Babe.Item> babe = babe();
        Folds folds = FoldMaker.grouped(
                babe.stream().map(Babe.Item::text).toList(),
                babe.stream().map(Babe.Item::link).toList(),
                4,
                1);
        return LeakProbe.of(babe, folds);
    }

    private static FigureRow accuracy(List<FigureRow> rows) {
        return rows.stream()
                .filter(row -> row.figure().equals("accuracy"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyOutletsWithEnoughSentencesAreGuessed() {
        assertEquals(3, probe().outlets());
        assertEquals(240, accuracy(probe().floor()).support());
    }

    @Test
    void wordsThatSignGiveTheOutletAway() {
        assertEquals(1, accuracy(probe().ofWords()).value());
    }

    @Test
    void aVectorThatHoldsTheOutletGivesItAway() {
        Function<String, double[]> telling = text ->
                OUTLETS.stream().mapToDouble(own -> text.contains(own) ? 1 : 0).toArray();
        assertEquals(1, accuracy(probe().ofVectors("telling", telling)).value());
    }

    @Test
    void randomVectorsGiveNothingAway() {
        Random random = new Random(3);
        Function<String, double[]> noise = text -> random.doubles(8, -1, 1).toArray();
        FigureRow found = accuracy(probe().ofVectors("noise", noise));
        assertTrue(found.interval().get(0) < 1.0 / 3 && found.value() < 0.45, found.shown());
    }

    @Test
    void aSingleNumberThatSaysNothingFindsWhatTheFloorFinds() {
        FigureRow found = accuracy(probe().ofVectors("constant", text -> new double[] {0.7}));
        assertEquals(1.0 / 3, found.value(), 0.05);
        assertEquals(1.0 / 3, accuracy(probe().floor()).value(), 0.05);
    }
}
