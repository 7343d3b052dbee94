package org.framescope.engine.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.framescope.core.outlet.Repeats;
import org.framescope.core.outlet.Standing;

/** Which articles of a batch are nearly the same, and which outlets have them. An article costs some twenty bytes of memory. */
public final class Standings {

    private static final int FEW = 1024;

    private final Map<String, Integer> names = new HashMap<>();
    private long[] items = new long[FEW];
    private int[] outlets = new int[FEW];
    private int count;
    private final Repeats repeats;

    /** The first articles of the groups that several outlets have. */
    private final BitSet shared = new BitSet();

    /** The articles whose outlet has an earlier one of their group. */
    private final BitSet repeated = new BitSet();

    private Standings(FiguresSource source) throws IOException {
        try (SketchFile sketches = new SketchFile()) {
            source.each((item, figures) -> {
                add(item, names.computeIfAbsent(figures.outlet().orElse(""), name -> names.size()));
                sketches.add(figures.sketched());
            });
            sketches.ready();
            this.repeats = Repeats.among(count, sketches::sketch);
        }
        note();
    }

    private void add(long item, int outlet) {
        if (count > 0 && item <= items[count - 1]) {
            throw new IllegalArgumentException("expected a number above " + items[count - 1] + ", found " + item);
        }
        if (count == items.length) {
            items = Arrays.copyOf(items, 2 * count);
            outlets = Arrays.copyOf(outlets, 2 * count);
        }
        items[count] = item;
        outlets[count] = outlet;
        count++;
    }

    private void note() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int first = repeats.group(i);
            if (outlets[i] != outlets[first]) {
                shared.set(first);
                repeated.set(i, !seen.add((long) first << Integer.SIZE | outlets[i]));
            } else {
                repeated.set(i, i != first);
            }
        }
    }

    /**
     * Compares all articles with each other.
     *
     * @param source whose articles' numbers only rise
     */
    public static Standings of(FiguresSource source) throws IOException {
        return new Standings(source);
    }

    private int first(int place) {
        return repeats.group(place);
    }

    private int place(long item) {
        int place = Arrays.binarySearch(items, 0, count, item);
        if (place < 0) {
            throw new IllegalArgumentException("no article " + item + " among those that were compared");
        }
        return place;
    }

    /** How an article stands among the others. */
    Standing of(long item, ArticleFigures figures) {
        int place = place(item);
        int first = first(place);
        return figures.standing(items[first], shared.get(first), repeated.get(place));
    }

    /** The first article that an article is nearly the same as, where another outlet has it, too; 0 for others. */
    public long story(long item) {
        int first = first(place(item));
        return shared.get(first) ? items[first] : 0;
    }

    /** How many articles tell each story, by its first article in their order. */
    int[] tellings() {
        int[] tellings = new int[count];
        for (int i = 0; i < count; i++) {
            int first = first(i);
            tellings[first] += shared.get(first) ? 1 : 0;
        }
        return tellings;
    }

    /** The article at a place among those that were compared, from 0. */
    long item(int place) {
        return items[place];
    }

    /** The outlets' names. */
    Set<String> outlets() {
        return Collections.unmodifiableSet(names.keySet());
    }
}
