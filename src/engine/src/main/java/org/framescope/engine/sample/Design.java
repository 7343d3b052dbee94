package org.framescope.engine.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * How many findings are drawn of which kind. Strata lie inside rules, so that each rule has an estimate of its own. Each
 * stratum gets two, without which its spread is unknown, and the rest in proportion to the square root of its size: a
 * compromise between knowing the whole and knowing each part (M. D. Bankier, "Power allocations", The American
 * Statistician 42, 1988).
 */
public final class Design {

    /** The fewest that are drawn of a rule, where it has so many. */
    public static final int FEWEST = 2;

    /** So many findings must be drawn for each stratum on average, else small ones are joined. */
    private static final int MEAN = 4;

    private final List<Stratum> strata;
    private final Map<Cell, Integer> own;
    private final Map<String, Integer> rest;

    private Design(List<Stratum> strata) {
        this.strata = List.copyOf(strata);
        this.own = new HashMap<>();
        this.rest = new HashMap<>();
        for (int i = 0; i < strata.size(); i++) {
            Stratum stratum = strata.get(i);
            int place = i;
            stratum.group()
                    .ifPresentOrElse(
                            group -> own.put(new Cell(stratum.rule(), group), place),
                            () -> rest.put(stratum.rule(), place));
        }
    }

    /**
     * The design for a sample. A rule's smallest cells are joined where there are too many for its size.
     *
     * @param cells how many findings each has, at least 1
     * @param size how many findings are to be drawn, at least {@link #FEWEST} a rule; all where there are fewer
     */
    public static Design of(Map<Cell, Long> cells, int size) {
        long rules = cells.keySet().stream().map(Cell::rule).distinct().count();
        if (cells.isEmpty() || size < FEWEST * rules) {
            throw new IllegalArgumentException("no sample of " + size + " from " + rules + " rules");
        }
        return allocated(joined(cells, (int) Math.max(rules, size / MEAN)), size);
    }

    /** A stratum that has nothing yet. */
    private record Empty(String rule, Optional<String> group, long findings) {}

    private static List<Empty> joined(Map<Cell, Long> cells, int most) {
        Map<String, TreeMap<Cell, Long>> left = new TreeMap<>();
        cells.forEach((cell, findings) ->
                left.computeIfAbsent(cell.rule(), rule -> new TreeMap<>()).put(cell, findings));
        List<Empty> strata = new ArrayList<>();
        int count = left.size();
        List<Map.Entry<Cell, Long>> bySize = cells.entrySet().stream()
                .sorted(Map.Entry.<Cell, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (Map.Entry<Cell, Long> next : bySize) {
            TreeMap<Cell, Long> others = left.get(next.getKey().rule());
            boolean isLast = others.size() == 1;
            if (!isLast && count == most) {
                continue;
            }
            count += isLast ? 0 : 1;
            others.remove(next.getKey());
            strata.add(new Empty(next.getKey().rule(), Optional.of(next.getKey().group()), next.getValue()));
        }
        left.forEach((rule, others) -> {
            long findings = others.values().stream().mapToLong(Long::longValue).sum();
            if (findings > 0) {
                strata.add(new Empty(rule, Optional.empty(), findings));
            }
        });
        strata.sort(Comparator.comparing(Empty::rule)
                .thenComparing(own -> own.group().isEmpty())
                .thenComparing(own -> own.group().orElse("")));
        return strata;
    }

    /** One after the other to the stratum that is owed most: Webster's method over square roots. */
    private static Design allocated(List<Empty> strata, int size) {
        int[] drawn = new int[strata.size()];
        int left = size;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = (int) Math.min(FEWEST, strata.get(i).findings());
            left -= drawn[i];
        }
        PriorityQueue<Integer> owed = new PriorityQueue<>(Comparator.<Integer>comparingDouble(
                        i -> -Math.sqrt((double) strata.get(i).findings()) / (drawn[i] + 0.5))
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < drawn.length; i++) {
            offer(owed, i, drawn[i] < strata.get(i).findings());
        }
        while (left > 0 && !owed.isEmpty()) {
            int next = owed.remove();
            drawn[next]++;
            left--;
            offer(owed, next, drawn[next] < strata.get(next).findings());
        }
        List<Stratum> result = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            Empty own = strata.get(i);
            result.add(new Stratum(own.rule(), own.group(), own.findings(), drawn[i]));
        }
        return new Design(result);
    }

    private static void offer(PriorityQueue<Integer> owed, int stratum, boolean hasMore) {
        if (hasMore) {
            owed.add(stratum);
        }
    }

    public List<Stratum> strata() {
        return strata;
    }

    /** The stratum of a finding, by its place among {@link #strata()}. */
    int stratum(Cell cell) {
        return Optional.ofNullable(own.get(cell)).orElseGet(() -> rest.get(cell.rule()));
    }
}
