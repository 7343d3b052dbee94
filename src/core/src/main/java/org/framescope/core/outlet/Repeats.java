package org.framescope.core.outlet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Which of many texts are nearly the same (locality-sensitive hashing over {@link Sketch}es). Only pairs that share a band
 * are compared, one band at a time, so that a text costs two or three numbers of memory, not its sketch.
 */
public final class Repeats {

    private final int[] parents;

    private Repeats(int count) {
        this.parents = new int[count];
        Arrays.setAll(parents, i -> i);
    }

    /**
     * Groups texts.
     *
     * @param count of texts
     * @param sketches the sketch of each, asked for again and again; null where it has none
     */
    public static Repeats among(int count, IntFunction<Sketch> sketches) {
        Repeats repeats = new Repeats(count);
        for (int band = 0; band < Sketch.BANDS; band++) {
            repeats.join(band, sketches);
        }
        return repeats;
    }

    /**
     * Puts the texts in the order of half their key, which one array of numbers holds, then compares each with the first
     * of its whole key.
     */
    private void join(int band, IntFunction<Sketch> sketches) {
        long[] order = new long[parents.length];
        int count = 0;
        for (int i = 0; i < parents.length; i++) {
            Sketch own = sketches.apply(i);
            if (own != null) {
                order[count++] = own.band(band) >>> Integer.SIZE << Integer.SIZE | i;
            }
        }
        Arrays.sort(order, 0, count);
        int end = 0;
        for (int begin = 0; begin < count; begin = end) {
            end = begin + 1;
            while (end < count && order[end] >>> Integer.SIZE == order[begin] >>> Integer.SIZE) {
                end++;
            }
            if (end - begin > 1) {
                compare(band, order, begin, end, sketches);
            }
        }
    }

    private void compare(int band, long[] order, int begin, int end, IntFunction<Sketch> sketches) {
        Map<Long, Integer> first = new HashMap<>();
        for (int at = begin; at < end; at++) {
            int i = (int) order[at];
            Sketch own = sketches.apply(i);
            Integer other = first.putIfAbsent(own.band(band), i);
            if (other != null && root(other) != root(i) && own.likeness(sketches.apply(other)) >= Sketch.SAME) {
                unite(other, i);
            }
        }
    }

    private void unite(int a, int b) {
        int first = Math.min(root(a), root(b));
        parents[Math.max(root(a), root(b))] = first;
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The first text of the group that a text is in: itself where no other is nearly the same. */
    public int group(int text) {
        return root(text);
    }
}
