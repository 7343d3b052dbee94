package org.framescope.core.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
}
