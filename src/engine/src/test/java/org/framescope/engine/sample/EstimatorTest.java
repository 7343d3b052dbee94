package org.framescope.engine.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class EstimatorTest {

    private static final int ROUNDS = 1_000;

    /** A batch whose every finding's truth is known: rules of 95, 80, 50 and 20 %, outlets that differ, odd sizes. */
    private static final Map<Cell, List<Boolean>> TRUTH = truth();

    private static Map<Cell, List<Boolean>> truth() {
        Random random = new Random(11);
        double[] precision = {0.95, 0.8, 0.5, 0.2};
        int[] sizes = {4_000, 900, 250, 60};
        Map<Cell, List<Boolean>> truth = new TreeMap<>();
        for (int rule = 0; rule < precision.length; rule++) {
            for (int outlet = 0; outlet < 8; outlet++) {
                double p = Math.min(1, Math.max(0, precision[rule] + (outlet - 3.5) * 0.03));
                List<Boolean> findings = new ArrayList<>();
                for (int i = 0; i < Math.max(3, sizes[rule] / (1 + outlet * outlet)); i++) {
                    findings.add(random.nextDouble() < p);
                }
                truth.put(new Cell("R" + rule, "o" + outlet), findings);
            }
        }
        return truth;
    }

    /** How often an interval holds the truth over many draws, and how far the estimates are off on average. */
    private record Outcome(double coverage, double bias, int told) {}

    private interface Kind {
        /** Whether a cell's findings are meant. */
        boolean has(Cell cell);
    }

    private static Outcome outcome(Kind kind, int size, double unsure) {
        Random random = new Random(5);
        Map<Cell, Long> cells = new TreeMap<>();
        TRUTH.forEach((cell, findings) -> cells.put(cell, (long) findings.size()));
        double right = 0;
        double all = 0;
        for (Map.Entry<Cell, List<Boolean>> own : TRUTH.entrySet()) {
            if (kind.has(own.getKey())) {
                all += own.getValue().size();
                right += own.getValue().stream().filter(b -> b).count();
            }
        }
        Predicate<Judged> domain = own -> kind.has(new Cell(own.rule(), own.outlet()));
        Set<String> rules = new java.util.TreeSet<>();
        TRUTH.keySet().stream().filter(kind::has).forEach(cell -> rules.add(cell.rule()));
        int held = 0;
        int told = 0;
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Design design = Design.of(cells, size);
            Draw<Judged> draw = new Draw<>(design, round);
            TRUTH.forEach((cell, findings) -> {
                for (int i = 0; i < findings.size(); i++) {
                    double value = findings.get(i) ? 1 : 0;
                    draw.offer(
                            cell,
                            cell + ":" + i,
                            new Judged(design.stratum(cell), cell.rule(), cell.group(), OptionalDouble.of(value)));
                }
            });
            List<Judged> sample = draw.drawn().stream()
                    .map(own -> random.nextDouble() < unsure
                            ? new Judged(
                                    own.stratum(),
                                    own.value().rule(),
                                    own.value().outlet(),
                                    OptionalDouble.empty())
                            : own.value())
                    .toList();
            Share share = new Estimator(design.strata(), sample).share(domain, (long) all, rules);
            if (share instanceof Share.Told own) {
                told++;
                sum += own.value();
                held += own.interval().low() <= right / all
                                && right / all <= own.interval().high()
                        ? 1
                        : 0;
            }
        }
        return new Outcome((double) held / told, sum / told - right / all, told);
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

    @Test
    void intervalsHoldTheTruthForOutletsThatLieAcrossStrata() {
        for (int outlet : new int[] {0, 2, 5}) {
            String name = "o" + outlet;
            Outcome outcome = outcome(cell -> cell.group().equals(name), 150, 0);
            assertTrue(outcome.coverage() >= 0.93, name + ": " + outcome);
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

    private static Judged judged(int stratum, double right) {
        return new Judged(stratum, "A", "x", OptionalDouble.of(right));
    }
}
