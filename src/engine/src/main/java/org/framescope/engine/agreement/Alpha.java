package org.framescope.engine.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.framescope.core.analysis.Interval;

/**
 * Krippendorff's alpha for categories without an order, any number of people, and values left out (K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability", 2011). Takes time linear in the units.
 *
 * <p>The interval is the middle 95 % over redrawn pieces, not over redrawn pairs of values: the judgements inside one
 * piece hang together, and pairs drawn one by one would claim more than is known. In studies of the least size that is
 * told, made up with a known alpha of 0.64, 90 % of the intervals held it: read them as a little too narrow there.
 */
public final class Alpha {

    /** With fewer units that two people judged, nothing is told. */
    public static final int FEWEST_UNITS = 30;

    /** With fewer pieces, redrawing them says little about how others would come out. */
    public static final int FEWEST_PIECES = 10;

    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;

    private Alpha() {}

    /** The coefficient alone; empty where nobody's values can be compared, or all of them are of one category. */
    public static OptionalDouble of(List<Unit> units) {
        List<Coincidences> pieces = pieces(units);
        return pieces.isEmpty() ? OptionalDouble.empty() : sum(pieces).alpha();
    }

    /** The coefficient with its interval, or that there are too few units or pieces, or no second category. */
    public static Agreement measure(List<Unit> units) {
        int pairable = (int) units.stream().filter(Unit::isPairable).count();
        List<Coincidences> pieces = pieces(units);
        if (pairable < FEWEST_UNITS || pieces.size() < FEWEST_PIECES) {
            return new Agreement.Abstained(
                    "too few to say: it takes " + FEWEST_UNITS + " units from " + FEWEST_PIECES + " pieces",
                    pairable,
                    pieces.size());
        }
        OptionalDouble alpha = sum(pieces).alpha();
        double[] redrawn = redrawn(pieces);
        if (alpha.isEmpty() || redrawn.length < DRAWS * (1 - 2 * TAIL)) {
            return new Agreement.Abstained(
                    "too few to say: nearly everything was put into one category, so that chance alone would agree",
                    pairable,
                    pieces.size());
        }
        return new Agreement.Measured(
                alpha.getAsDouble(), middle(redrawn, alpha.getAsDouble()), pairable, pieces.size());
    }

    private static List<Coincidences> pieces(List<Unit> units) {
        Map<String, Integer> categories = new HashMap<>();
        units.forEach(unit -> unit.values().forEach(value -> categories.putIfAbsent(value, categories.size())));
        Map<String, Coincidences> pieces = new TreeMap<>();
        units.stream()
                .filter(Unit::isPairable)
                .forEach(unit -> pieces.computeIfAbsent(unit.piece(), piece -> new Coincidences(categories.size()))
                        .add(unit.values().stream().mapToInt(categories::get).toArray()));
        return List.copyOf(pieces.values());
    }

    private static Coincidences sum(List<Coincidences> pieces) {
        Coincidences all = pieces.get(0).none();
        pieces.forEach(all::add);
        return all;
    }

    /** In rising order; draws in which only one category was met have no alpha and are left out. */
    private static double[] redrawn(List<Coincidences> pieces) {
        Random random = new Random(pieces.size());
        double[] redrawn = new double[DRAWS];
        int count = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Coincidences drawn = pieces.get(0).none();
            for (int i = 0; i < pieces.size(); i++) {
                drawn.add(pieces.get(random.nextInt(pieces.size())));
            }
            OptionalDouble alpha = drawn.alpha();
            if (alpha.isPresent()) {
                redrawn[count++] = alpha.getAsDouble();
            }
        }
        double[] rising = Arrays.copyOf(redrawn, count);
        Arrays.sort(rising);
        return rising;
    }

    private static Interval middle(double[] rising, double alpha) {
        int low = (int) (rising.length * TAIL);
        return new Interval(Math.min(alpha, rising[low]), Math.max(alpha, rising[rising.length - 1 - low]));
    }
}
