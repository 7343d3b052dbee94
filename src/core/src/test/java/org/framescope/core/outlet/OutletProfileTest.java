package org.framescope.core.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.framescope.core.analysis.Measure;
import org.junit.jupiter.api.Test;

class OutletProfileTest {

    private static final String NAME = "framing.loaded-words";
    private static final ReliabilityModel MODEL =
            new ReliabilityModel(0.6, List.of(new ReliabilityTerm(NAME, 1, 0.25, 5, -0.1)), 0.1, 20);

    private static List<List<Measure>> reports(int count, double value) {
        List<List<Measure>> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double own = value + (i % 2 == 0 ? 0.5 : -0.5);
            reports.add(List.of(new Measure(NAME, own, Optional.empty(), 9)));
        }
        return reports;
    }

    @Test
    void aProfileAveragesItsArticlesEachOnce() {
        OutletProfile profile = OutletProfile.of("example.org", reports(20, 2), Optional.of(MODEL));
        OutletMeasure measure = profile.measures().get(0);
        assertEquals(2, measure.value(), 1e-12);
        assertEquals(20, measure.support());
        assertTrue(measure.interval().low() < 2 && measure.interval().high() > 2);
        assertEquals(20, profile.articles());
    }

    @Test
    void fewArticlesAreTakenToBeMoreLikeAllOutlets() {
        ReliabilityTerm term = MODEL.terms().get(0);
        double many = term.standing(2, 1000);
        double few = term.standing(2, 20);
        assertEquals(2, many, 0.05);
        assertEquals(1, few, 1e-12);
        Reliability.Scored scored =
                (Reliability.Scored) OutletProfile.of("example.org", reports(20, 2), Optional.of(MODEL))
                        .reliability();
        assertEquals(0.5, scored.estimate(), 1e-12);
        assertEquals(0.5 - 1.96 * 0.1, scored.interval().low(), 1e-3);
    }

    @Test
    void underTwentyArticlesNothingIsSaid() {
        Reliability reliability = OutletProfile.of("example.org", reports(19, 2), Optional.of(MODEL))
                .reliability();
        assertTrue(((Reliability.Abstained) reliability).reason().startsWith("too few articles: the framing of 19"));
    }

    @Test
    void articlesWhoseFramingIsNotMeasuredDoNotCount() {
        List<List<Measure>> reports = new ArrayList<>(reports(19, 2));
        for (int i = 0; i < 10; i++) {
            reports.add(List.of(new Measure("attribution.density", 0.3, Optional.empty(), 9)));
        }
        Reliability reliability =
                OutletProfile.of("example.org", reports, Optional.of(MODEL)).reliability();
        assertTrue(reliability instanceof Reliability.Abstained);
    }

    @Test
    void withoutAModelTheMeasuresStillStandThere() {
        OutletProfile profile = OutletProfile.of("example.org", reports(30, 2), Optional.empty());
        assertEquals(new Reliability.Abstained("no trained model for outlets is installed"), profile.reliability());
        assertEquals(1, profile.measures().size());
    }

    @Test
    void copiesOfOneArticleTellNoMoreThanThatArticle() {
        OutletTally copied = new OutletTally();
        OutletTally single = new OutletTally();
        Random random = new Random(5);
        for (int group = 0; group < 40; group++) {
            List<Reading> own = List.of(new Reading(NAME, random.nextGaussian(), 1));
            single.add(own, group);
            for (int copy = 0; copy < 10; copy++) {
                copied.add(own, group);
            }
        }
        OutletMeasure ten = copied.measures().get(0);
        OutletMeasure one = single.measures().get(0);
        assertEquals(one.value(), ten.value(), 1e-9);
        assertEquals(one.interval().low(), ten.interval().low(), 1e-9);
        assertEquals(400, ten.support());
    }

    @Test
    void anIntervalHoldsTheMeanOfMoreArticlesNineteenTimesOfTwenty() {
        int held = 0;
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            OutletTally tally = new OutletTally();
            for (int i = 0; i < 60; i++) {
                tally.add(List.of(new Reading(NAME, random.nextGaussian(), 1)), random.nextLong());
            }
            OutletMeasure measure = tally.measures().get(0);
            held += measure.interval().low() <= 0 && measure.interval().high() >= 0 ? 1 : 0;
        }
        assertEquals(0.95, held / 300.0, 0.035);
    }

    @Test
    void fewerThanFiveGroupsSayNothing() {
        OutletTally tally = new OutletTally();
        for (int i = 0; i < 40; i++) {
            tally.add(List.of(new Reading(NAME, i, 1)), i % 4);
        }
        assertEquals(List.of(), tally.measures());
    }

    @Test
    void selectionsLeaveOutWhatTheirNameSays() {
        Standing wire = new Standing(1, true, false, false, false);
        Standing shared = new Standing(1, false, true, false, false);
        Standing repeat = new Standing(1, false, false, true, false);
        Standing opinion = new Standing(1, false, false, false, true);
        Standing own = new Standing(1, false, false, false, false);
        for (Selection selection : Selection.values()) {
            assertTrue(selection.keeps(own), selection.name());
        }
        assertEquals(List.of(true, false, true, true, false), kept(wire));
        assertEquals(List.of(true, false, true, true, false), kept(shared));
        assertEquals(List.of(true, true, false, true, false), kept(repeat));
        assertEquals(List.of(true, true, true, false, false), kept(opinion));
    }

    private static List<Boolean> kept(Standing standing) {
        return List.of(Selection.values()).stream().map(s -> s.keeps(standing)).toList();
    }
}
