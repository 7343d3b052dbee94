package org.framescope.engine.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.core.outlet.Repeats;
import org.framescope.core.outlet.Sketch;
import org.framescope.core.outlet.Standing;

/** Which articles of a batch are nearly the same, and which outlets have them. */
public final class Standings {

    private final List<Long> items = new ArrayList<>();
    private final List<Integer> outlets = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Repeats repeats;
    private final Map<Integer, Set<Integer>> holders = new HashMap<>();
    private final Map<Long, Integer> first = new HashMap<>();

    private Standings(FiguresSource source) throws IOException {
        source.each((item, figures) -> {
            places.put(item, items.size());
            items.add(item);
            outlets.add(names.computeIfAbsent(figures.outlet().orElse(""), name -> names.size()));
            sketches.add(figures.sketched().orElse(null));
        });
        this.repeats = Repeats.among(items.size(), sketches::get);
        for (int i = 0; i < items.size(); i++) {
            int group = repeats.group(i);
            holders.computeIfAbsent(group, key -> new HashSet<>()).add(outlets.get(i));
            first.putIfAbsent(key(group, outlets.get(i)), i);
        }
        sketches.clear();
    }

    /** Compares all articles with each other. */
    public static Standings of(FiguresSource source) throws IOException {
        return new Standings(source);
    }

    private static long key(int group, int outlet) {
        return (long) group << Integer.SIZE | outlet;
    }

    /** How an article stands among the others. */
    Standing of(long item, ArticleFigures figures) {
        int place = places.get(item);
        int group = repeats.group(place);
        boolean shared = holders.get(group).size() > 1;
        boolean repeated = first.get(key(group, outlets.get(place))) != place;
        return figures.standing(items.get(group), shared, repeated);
    }

    /** The first article that an article is nearly the same as, where another outlet has it, too; 0 for others. */
    public long story(long item) {
        int group = repeats.group(places.get(item));
        return holders.get(group).size() > 1 ? items.get(group) : 0;
    }

    /** The outlets' names. */
    Set<String> outlets() {
        return names.keySet();
    }
}
