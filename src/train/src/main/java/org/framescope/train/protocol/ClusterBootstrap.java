package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals by drawing whole clusters (pages, outlets, events) again with replacement: sentences of one page
 * are alike, and drawing them one by one would claim more than is known (Davison and Hinkley, 1997, section 3.8).
 */
public final class ClusterBootstrap<T> {

    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;

    private final List<List<T>> clusters;

    /** @param cluster names what a row belongs to; each row its own cluster gives the plain bootstrap */
    public ClusterBootstrap(List<T> rows, Function<T, String> cluster) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no rows to draw from");
        }
        Map<String, List<T>> named = new TreeMap<>();
        rows.forEach(row -> named.computeIfAbsent(cluster.apply(row), name -> new ArrayList<>())
                .add(row));
        this.clusters = List.copyOf(named.values());
    }

    /** The middle 95 % of one figure over redrawn rows, as two numbers; the same for the same rows. */
    public List<Double> interval(ToDoubleFunction<List<T>> figure) {
        return middle(redrawn(rows -> figure.applyAsDouble(rows)), value -> value);
    }

    /** What {@code figures} says about each of a thousand redrawn corpora: draw once, then read several figures. */
    public <F> List<F> redrawn(Function<List<T>, F> figures) {
        Random random = new Random(clusters.size());
        List<F> redrawn = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<T> rows = new ArrayList<>();
            for (int i = 0; i < clusters.size(); i++) {
                rows.addAll(clusters.get(random.nextInt(clusters.size())));
            }
            redrawn.add(figures.apply(rows));
        }
        return redrawn;
    }

    /** The middle 95 % of one figure among those of all draws. */
    public static <F> List<Double> middle(List<F> redrawn, ToDoubleFunction<F> figure) {
        double[] rising = redrawn.stream().mapToDouble(figure).sorted().toArray();
        int low = (int) (rising.length * TAIL);
        return List.of(rising[low], rising[rising.length - 1 - low]);
    }
}
