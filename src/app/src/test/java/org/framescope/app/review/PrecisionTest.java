package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.app.store.review.RuleTally;
import org.junit.jupiter.api.Test;

/** What decisions say about a rule. */
class PrecisionTest {

    @Test
    void whatIsSoWasRightEvenWhereItWasDismissed() {
        List<Precision> precision = Precision.of(List.of(
                new RuleTally("WRD-001", "ACCEPTED", Optional.empty(), 5),
                new RuleTally("WRD-001", "DISMISSED", Optional.of("INTENDED"), 2),
                new RuleTally("WRD-001", "DISMISSED", Optional.of("HOUSE_STYLE"), 1),
                new RuleTally("WRD-001", "DISMISSED", Optional.of("MISTAKEN"), 2),
                new RuleTally("WRD-001", "DISMISSED", Optional.of("OTHER"), 7)));
        assertEquals(1, precision.size());
        assertEquals(8, precision.get(0).right());
        assertEquals(10, precision.get(0).judged());
        assertEquals(Optional.of(0.8), precision.get(0).value());
        assertEquals(
                Map.of("intended", 2, "house-style", 1, "mistaken", 2, "other", 7),
                precision.get(0).dismissed());
    }

    @Test
    void aRuleThatNobodyJudgedHasNoFigure() {
        Precision precision = Precision.of(List.of(new RuleTally("CAP-001", "DISMISSED", Optional.of("OTHER"), 1)))
                .get(0);
        assertEquals(Optional.empty(), precision.value());
        assertEquals(0, precision.judged());
    }
}
