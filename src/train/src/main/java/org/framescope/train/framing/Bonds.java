package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framescope.train.protocol.NearDuplicates;

/** What must stay together in any split: texts of one name, and texts that are nearly the same. */
final class Bonds {

    private final int[] parents;

    private Bonds(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** For each text the name of the group of near-duplicates that it belongs to; comparing all with all takes its time. */
    static List<String> twins(List<String> texts) {
        Bonds bonds = new Bonds(texts.size());
        NearDuplicates.of(texts).forEach(pair -> bonds.join(pair.first(), pair.second()));
        return bonds.names();
    }

    /** For each text the name of the group that either kind of name ties it to. */
    static List<String> merged(List<String> names, List<String> twins) {
        Bonds bonds = new Bonds(names.size());
        bonds.bind(names);
        bonds.bind(twins);
        return bonds.names();
    }

    private void bind(List<String> names) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer earlier = first.putIfAbsent(names.get(i), i);
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

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            names.add("group-" + root(i));
        }
        return names;
    }
}
