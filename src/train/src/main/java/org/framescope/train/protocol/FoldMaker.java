package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts texts into folds of nearly the same size, so that what belongs together stays together. */
public final class FoldMaker {

    private final List<String> texts;
    private final int[] parents;

    private FoldMaker(List<String> texts) {
        this.texts = List.copyOf(texts);
        this.parents = new int[texts.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /**
     * Folds in which texts with the same bond (a page, say) and near-duplicates are never apart.
     *
     * @param bonds one for each text; an empty one binds to nothing
     */
    public static Folds grouped(List<String> texts, List<String> bonds, int folds, long seed) {
        FoldMaker maker = new FoldMaker(texts);
        maker.bind(bonds);
        maker.bind(texts);
        NearDuplicates.of(texts).forEach(pair -> maker.join(pair.first(), pair.second()));
        List<List<Integer>> groups = new ArrayList<>(maker.groups());
        Collections.shuffle(groups, new Random(seed));
        return maker.deal(groups, folds);
    }

    /** Folds of whole groups, the largest dealt first; near-duplicates may stand in two outlets and so in two folds. */
    public static Folds whole(List<String> texts, List<String> bonds, int folds) {
        FoldMaker maker = new FoldMaker(texts);
        maker.bind(bonds);
        return maker.deal(new ArrayList<>(maker.groups()), folds);
    }

    /** The same, groups of one size dealt in an order of their own for each seed. */
    public static Folds whole(List<String> texts, List<String> bonds, int folds, long seed) {
        FoldMaker maker = new FoldMaker(texts);
        maker.bind(bonds);
        List<List<Integer>> groups = new ArrayList<>(maker.groups());
        Collections.shuffle(groups, new Random(seed));
        return maker.deal(groups, folds);
    }

    private void bind(List<String> bonds) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < bonds.size(); i++) {
            Integer earlier = bonds.get(i).isEmpty() ? null : first.putIfAbsent(bonds.get(i), i);
            if (earlier != null) {
                join(earlier, i);
            }
        }
    }

    private void join(int one, int other) {
        parents[root(other)] = root(one);
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private Collection<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
        }
        return groups.values();
    }

    private Folds deal(List<List<Integer>> groups, int folds) {
        groups.sort(Comparator.comparingInt((List<Integer> group) -> -group.size()));
        int[] sizes = new int[folds];
        Map<String, Integer> dealt = new HashMap<>();
        for (List<Integer> group : groups) {
            int smallest = 0;
            for (int fold = 1; fold < folds; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            sizes[smallest] += group.size();
            for (int index : group) {
                dealt.put(TextKey.of(texts.get(index)), smallest);
            }
        }
        return new Folds(dealt);
    }
}
