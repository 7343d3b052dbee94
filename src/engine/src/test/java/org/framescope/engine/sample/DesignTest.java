package org.framescope.engine.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DesignTest {

    @Test
    void everyStratumGetsTwoAndSmallOnesMoreThanTheirShare() {
        Design design = Design.of(
                Map.of(new Cell("A", "one"), 10_000L, new Cell("A", "two"), 100L, new Cell("B", "one"), 1L), 103);
        assertEquals(
                List.of(
                        new Stratum("A", Optional.of("one"), 10_000, 93),
                        new Stratum("A", Optional.of("two"), 100, 9),
                        new Stratum("B", Optional.of("one"), 1, 1)),
                design.strata());
    }

    @Test
    void smallCellsOfARuleAreJoinedWhereThereAreTooMany() {
        Map<Cell, Long> cells = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            cells.put(new Cell("A", "outlet-" + i), 1L + i);
        }
        cells.put(new Cell("B", "outlet-0"), 3L);
        Design design = Design.of(cells, 40);
        assertEquals(10, design.strata().size());
        assertEquals(40, design.strata().stream().mapToInt(Stratum::drawn).sum());
        assertEquals(
                5050 + 3, design.strata().stream().mapToLong(Stratum::findings).sum());
        assertEquals(
                "outlet-99",
                design.strata()
                        .get(design.stratum(new Cell("A", "outlet-99")))
                        .group()
                        .orElseThrow());
        assertTrue(design.strata()
                .get(design.stratum(new Cell("A", "outlet-3")))
                .group()
                .isEmpty());
        assertEquals(Optional.of("outlet-0"), design.strata().get(9).group(), "a rule of one cell keeps its name");
    }

    @Test
    void allIsDrawnWhereThereIsLittle() {
        Design design = Design.of(Map.of(new Cell("A", "x"), 3L, new Cell("B", "x"), 2L), 50);
        design.strata().forEach(own -> assertEquals(own.findings(), own.drawn()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Design.of(Map.of(new Cell("A", "x"), 3L, new Cell("B", "x"), 2L), 3));
    }

    @Test
    void theSameIsDrawnInWhateverOrderItComes() {
        Map<Cell, Long> cells = Map.of(new Cell("A", "x"), 300L, new Cell("B", "x"), 40L);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 340; i++) {
            numbers.add(i);
        }
        List<Integer> first = drawn(cells, numbers, 7);
        Collections.shuffle(numbers, new Random(3));
        assertEquals(first, drawn(cells, numbers, 7));
        assertEquals(50, first.stream().distinct().count());
        assertTrue(!first.equals(drawn(cells, numbers, 8)), "another seed draws others");
        assertTrue(first.subList(0, 25).stream().anyMatch(i -> i >= 300), "the order tells nothing about strata");
    }

    /** 2,000 draws of 10 out of 40: each is drawn 500 times, give or take four standard errors. */
    @Test
    void everyFindingOfAStratumHasTheSameChance() {
        Map<Cell, Long> cells = Map.of(new Cell("A", "x"), 40L);
        Map<Integer, Integer> times = new HashMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            numbers.add(i);
        }
        for (int seed = 0; seed < 2_000; seed++) {
            Draw<Integer> draw = new Draw<>(Design.of(cells, 10), seed);
            numbers.forEach(i -> draw.offer(new Cell("A", "x"), i + ":0", i));
            draw.drawn().forEach(own -> times.merge(own.value(), 1, Integer::sum));
        }
        assertEquals(40, times.size());
        times.forEach((number, count) -> assertEquals(500, count, 4 * 19.4, "finding " + number));
    }

    private static List<Integer> drawn(Map<Cell, Long> cells, List<Integer> numbers, long seed) {
        Draw<Integer> draw = new Draw<>(Design.of(cells, 50), seed);
        numbers.forEach(i -> draw.offer(new Cell(i < 300 ? "A" : "B", "x"), "f-" + i, i));
        return draw.drawn().stream().map(Draw.Drawn::value).toList();
    }
}
