package org.framescope.engine.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked examples are those of Krippendorff's "Computing Krippendorff's Alpha-Reliability" (2011). */
class AlphaTest {

    private static final String ABSENT = ".";

    @Test
    void twoObserversOfTwoCategories() {
        assertEquals(0.095, alpha("0100000010", "1110010000"), 5e-4);
    }

    @Test
    void twoObserversOfFiveCategories() {
        assertEquals(0.692, alpha("aabbdcccedda", "babbbccceddd"), 5e-4);
    }

    @Test
    void fourObserversWithValuesLeftOut() {
        assertEquals(0.743, alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 5e-4);
    }

    @Test
    void fullAgreementIsOneAndAlwaysTheOppositeIsBelowZero() {
        assertEquals(1, alpha("0101", "0101"), 1e-12);
        assertTrue(alpha("0101", "1010") < 0);
    }

    @Test
    void oneCategoryOrOnePersonTellsNothing() {
        assertTrue(Alpha.of(units("0000", "0000")).isEmpty());
        assertTrue(Alpha.of(units("0101")).isEmpty());
        assertTrue(Alpha.of(List.of()).isEmpty());
    }

    @Test
    void theOrderOfUnitsAndPeopleDoesNotMatter() {
        List<Unit> units = study(new Random(4), 20, 0.1);
        List<Unit> turned = new ArrayList<>(units.stream()
                .map(unit -> new Unit(
                        unit.piece(),
                        List.of(unit.values().get(1), unit.values().get(0))))
                .toList());
        Collections.shuffle(turned, new Random(5));
        assertEquals(Alpha.measure(units), Alpha.measure(turned));
    }

    @Test
    void abstainsUnderTheStatedNumbers() {
        List<Unit> enough = study(new Random(6), 10, 0.1);
        assertInstanceOf(Agreement.Measured.class, Alpha.measure(enough));
        List<Unit> oneLess = enough.subList(0, Alpha.FEWEST_UNITS - 1);
        assertEquals(
                new Agreement.Abstained("too few to say: it takes 30 units from 10 pieces", 29, 10),
                Alpha.measure(oneLess));
        List<Unit> onePiece =
                enough.stream().map(unit -> new Unit("one", unit.values())).toList();
        assertEquals(
                1,
                assertInstanceOf(Agreement.Abstained.class, Alpha.measure(onePiece))
                        .pieces());
    }

    @Test
    void abstainsWhereNearlyEverythingIsOfOneCategory() {
        List<Unit> units = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> new Unit("piece " + i, List.of("none", "none")))
                .toList());
        units.add(new Unit("piece 1", List.of("none", "loaded")));
        assertTrue(assertInstanceOf(Agreement.Abstained.class, Alpha.measure(units))
                .reason()
                .contains("one category"));
    }

    /** Studies of the least size that is told at all: their intervals are not much narrower than they claim. */
    @Test
    void theIntervalHoldsTheTrueAlphaNearlyAsOftenAsItSays() {
        double truth = Alpha.of(study(new Random(1), 100_000, 0.1)).orElseThrow();
        Random random = new Random(2);
        int studies = 400;
        int held = 0;
        for (int i = 0; i < studies; i++) {
            Agreement.Measured measured =
                    assertInstanceOf(Agreement.Measured.class, Alpha.measure(study(random, Alpha.FEWEST_PIECES, 0.1)));
            held += measured.interval().low() <= truth
                            && truth <= measured.interval().high()
                    ? 1
                    : 0;
        }
        assertTrue(held >= 0.88 * studies, held + " of " + studies);
    }

    /** Pieces of three units, in which one category is rarer or commoner than elsewhere; two people who err at times. */
    private static List<Unit> study(Random random, int pieces, double error) {
        List<Unit> units = new ArrayList<>();
        double[] shares = random.doubles(pieces, 0.2, 0.8).toArray();
        for (int unit = 0; unit < 3; unit++) {
            for (int piece = 0; piece < pieces; piece++) {
                boolean loaded = random.nextDouble() < shares[piece];
                units.add(new Unit(
                        "piece " + piece,
                        List.of(
                                String.valueOf(loaded ^ random.nextDouble() < error),
                                String.valueOf(loaded ^ random.nextDouble() < error))));
            }
        }
        return units;
    }

    private static double alpha(String... people) {
        return Alpha.of(units(people)).orElseThrow();
    }

    private static List<Unit> units(String... people) {
        return IntStream.range(0, people[0].length())
                .mapToObj(i -> new Unit(
                        "piece",
                        Arrays.stream(people)
                                .map(values -> values.substring(i, i + 1))
                                .filter(value -> !value.equals(ABSENT))
                                .toList()))
                .toList();
    }
}
