package org.framescope.engine.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimatorTest {

    private static final int ROUNDS = 300;

    /** A batch whose every finding's truth is known: rules of 95, 80, 50 and 20 %, outlets that differ, odd sizes. */
    private static final List<Known> TRUTH = truth();

    private static final Map<Cell, Long> CELLS =
            TRUTH.stream().collect(Collectors.groupingBy(Known::cell, TreeMap::new, Collectors.counting()));

    private static final Map<Integer, List<Drawn>> DRAWN = new HashMap<>();

    private record Known(Cell cell, String name, double right) {}

    private record Drawn(Design design, List<Judged> sample) {}

    private static List<Known> truth() {
        Random random = new Random(11);
        double[] precision = {0.95, 0.8, 0.5, 0.2};
        int[] sizes = {2_000, 500, 150, 60};
        List<Known> truth = new ArrayList<>();
        for (int rule = 0; rule < precision.length; rule++) {
            for (int outlet = 0; outlet < 8; outlet++) {
                double p = Math.min(1, Math.max(0, precision[rule] + (outlet - 3.5) * 0.03));
                Cell cell = new Cell("R" + rule, "o" + outlet);
                for (int i = 0; i < Math.max(3, sizes[rule] / (1 + outlet * outlet)); i++) {
                    truth.add(new Known(cell, String.valueOf(truth.size()), random.nextDouble() < p ? 1 : 0));
                }
            }
        }
        return truth;
    }

    /** Samples of one size with all their answers, one for each seed. */
    private static List<Drawn> drawn(int size) {
        return DRAWN.computeIfAbsent(size, key -> {
            Design design = Design.of(CELLS, size);
            return IntStream.range(0, ROUNDS)
                    .mapToObj(seed -> {
                        Draw<Known> draw = new Draw<>(design, seed);
                        TRUTH.forEach(own -> draw.offer(own.cell(), own.name(), own));
                        List<Judged> sample = draw.drawn().stream()
                                .map(own -> new Judged(
                                        own.stratum(),
                                        own.value().cell().rule(),
                                        own.value().cell().group(),
                                        OptionalDouble.of(own.value().right())))
                                .toList();
                        return new Drawn(design, sample);
                    })
                    .toList();
        });
    }

    /** How often an interval holds the truth over many draws, and how far the estimates are off on average. */
    private record Outcome(double coverage, double bias, int told) {}

    private static Outcome outcome(Predicate<Cell> kind, int size, double unsure) {
        Random random = new Random(5);
        List<Known> meant = TRUTH.stream().filter(own -> kind.test(own.cell())).toList();
        double truth = meant.stream().mapToDouble(Known::right).average().orElseThrow();
        Predicate<Judged> domain = own -> kind.test(new Cell(own.rule(), own.outlet()));
        Set<String> rules = meant.stream().map(own -> own.cell().rule()).collect(Collectors.toSet());
        int held = 0;
        int told = 0;
        double sum = 0;
        for (Drawn drawn : drawn(size)) {
            List<Judged> sample = drawn.sample().stream()
                    .map(own -> random.nextDouble() < unsure
                            ? new Judged(own.stratum(), own.rule(), own.outlet(), OptionalDouble.empty())
                            : own)
                    .toList();
            Share share = new Estimator(drawn.design().strata(), sample).share(domain, meant.size(), rules);
            if (share instanceof Share.Told own) {
                told++;
                sum += own.value();
                held += own.interval().low() <= truth && truth <= own.interval().high() ? 1 : 0;
            }
        }
        return new Outcome((double) held / told, sum / told - truth, told);
    }

    @Test
    void intervalsHoldTheTruthForEachRule() {
        for (int rule = 0; rule < 4; rule++) {
            String id = "R" + rule;
            Outcome outcome = outcome(cell -> cell.rule().equals(id), 300, 0);
            assertTrue(outcome.coverage() >= 0.93, id + ": " + outcome);
            assertEquals(0, outcome.bias(), 0.01, id + ": " + outcome);
        }
    }

    @Test
    void intervalsHoldTheTruthForTheBatchAlsoWhereFewAreDrawn() {
        for (int size : new int[] {60, 150, 400}) {
            Outcome outcome = outcome(cell -> true, size, 0);
            assertTrue(outcome.coverage() >= 0.93, size + ": " + outcome);
            assertEquals(0, outcome.bias(), 0.015, size + ": " + outcome);
        }
    }

    /** For one outlet a few heavy findings decide, so that single figures swing around 95 %. */
    @Test
    void intervalsHoldTheTruthForOutletsAlsoAcrossStrata() {
        for (int size : new int[] {150, 400}) {
            double sum = 0;
            for (int outlet = 0; outlet < 8; outlet++) {
                String name = "o" + outlet;
                Outcome outcome = outcome(cell -> cell.group().equals(name), size, 0);
                assertTrue(outcome.coverage() >= 0.9, name + ": " + outcome);
                assertEquals(0, outcome.bias(), 0.01, name + ": " + outcome);
                sum += outcome.coverage();
            }
            assertTrue(sum / 8 >= 0.95, size + ": " + sum / 8);
        }
    }

    @Test
    void whatNobodyCouldSayMovesNothing() {
        Outcome outcome = outcome(cell -> true, 300, 0.15);
        assertTrue(outcome.coverage() >= 0.93, outcome.toString());
        assertEquals(0, outcome.bias(), 0.015, outcome.toString());
    }

    @Test
    void whereAllAreJudgedNothingIsUncertain() {
        List<Stratum> strata = List.of(new Stratum("A", Optional.empty(), 3, 3));
        Estimator estimator = new Estimator(strata, List.of(judged(0, 1), judged(0, 0), judged(0, 1)));
        Share.Told told = assertInstanceOf(Share.Told.class, estimator.share(own -> true, 3, Set.of("A")));
        assertEquals(2.0 / 3, told.value(), 1e-12);
        assertEquals(2.0 / 3, told.interval().low(), 1e-12);
        assertEquals(2.0 / 3, told.interval().high(), 1e-12);
    }

    /** Worked by hand: 100 and 10 findings, 4 and 5 judged, 3 and 1 right: (100 · 3/4 + 10 · 1/5) / 110. */
    @Test
    void eachJudgedFindingStandsForAsManyAsItsChanceSays() {
        List<Stratum> strata =
                List.of(new Stratum("A", Optional.of("x"), 100, 4), new Stratum("A", Optional.of("y"), 10, 5));
        List<Judged> sample = List.of(
                judged(0, 1),
                judged(0, 1),
                judged(0, 1),
                judged(0, 0),
                judged(1, 1),
                judged(1, 0),
                judged(1, 0),
                judged(1, 0),
                judged(1, 0));
        Share.Told told =
                assertInstanceOf(Share.Told.class, new Estimator(strata, sample).share(own -> true, 110, Set.of("A")));
        assertEquals(77.0 / 110, told.value(), 1e-12);
        assertTrue(told.interval().low() >= 4.0 / 110 && told.interval().high() <= 1 - 5.0 / 110, told.toString());
    }

    @Test
    void saysNothingOfRulesThatNobodyHasJudgedAndOfTooFew() {
        List<Stratum> strata =
                List.of(new Stratum("A", Optional.empty(), 100, 4), new Stratum("B", Optional.empty(), 10, 2));
        Estimator estimator = new Estimator(strata, List.of(judged(0, 1), judged(0, 1)));
        Share few = estimator.share(own -> own.rule().equals("A"), 100, Set.of("A"));
        assertEquals(new Share.Abstained("too few to say: 2 of its 100 findings were judged"), few);
        Share open = estimator.share(own -> true, 110, Set.of("A", "B"));
        assertEquals(new Share.Abstained("nobody has judged a finding of B"), open);
    }

    /** From tables: 4.303 (which is not reached), 3.182, 2.776, 2.228, 2.042. */
    @Test
    void fewDegreesOfFreedomWidenAnInterval() {
        assertEquals(3.182, StudentT.upper(3), 0.03);
        assertEquals(2.776, StudentT.upper(4), 0.01);
        assertEquals(2.228, StudentT.upper(10), 0.001);
        assertEquals(2.042, StudentT.upper(30), 0.001);
        assertEquals(StudentT.upper(3), StudentT.upper(1), 1e-12);
    }

    private static Judged judged(int stratum, double right) {
        return new Judged(stratum, "A", "x", OptionalDouble.of(right));
    }
}
