package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Pairs of texts that say the same in nearly the same words: most of their runs of three words are shared. */
public final class NearDuplicates {

    private static final int WORDS = 3;

    /** Jaccard similarity of the runs from which two texts count as one. */
    private static final double ALIKE = 0.6;

    /** Runs that occur in more texts than this are phrases of the trade and say nothing. */
    private static final int COMMON = 40;

    private NearDuplicates() {}

    /** Two texts by their index, the earlier first. */
    public record Pair(int first, int second) {}

    public static List<Pair> of(List<String> texts) {
        List<Set<String>> runs = texts.stream().map(NearDuplicates::runs).toList();
        Map<String, List<Integer>> holders = new HashMap<>();
        Set<Pair> candidates = new HashSet<>();
        for (int i = 0; i < runs.size(); i++) {
            for (String run : runs.get(i)) {
                List<Integer> earlier = holders.computeIfAbsent(run, r -> new ArrayList<>());
                if (earlier.size() < COMMON) {
                    int own = i;
                    earlier.forEach(first -> candidates.add(new Pair(first, own)));
                    earlier.add(i);
                }
            }
        }
        return candidates.stream()
                .filter(pair -> similarity(runs.get(pair.first()), runs.get(pair.second())) >= ALIKE)
                .sorted((a, b) -> a.first() != b.first() ? a.first() - b.first() : a.second() - b.second())
                .toList();
    }

    /** The rows that repeat none of {@code others}, nearly or wholly: what may be learnt from where those are reported on. */
    public static <T> List<T> apart(List<T> rows, Function<T, String> text, List<String> others) {
        List<String> together = new ArrayList<>(others);
        rows.forEach(row -> together.add(text.apply(row)));
        Set<Integer> repeating = new HashSet<>();
        for (Pair pair : of(together)) {
            if (pair.first() < others.size() && pair.second() >= others.size()) {
                repeating.add(pair.second() - others.size());
            }
        }
        List<T> apart = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!repeating.contains(i)) {
                apart.add(rows.get(i));
            }
        }
        return List.copyOf(apart);
    }

    private static double similarity(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    private static Set<String> runs(String text) {
        List<String> words = Words.of(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WORDS <= Math.max(WORDS, words.size()); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS))));
        }
        return runs;
    }
}
