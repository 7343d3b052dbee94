package org.framescope.train.robustness;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;

/** The figures of one variation: how far probabilities move, how often decisions flip, and whether to one side. */
final class ShiftFigures {

    private static final double TAIL = 0.95;

    private ShiftFigures() {}

    private record Named(String name, Predicate<Shift> of, ToDoubleFunction<List<Shift>> value) {}

    private static final List<Named> ALL = List.of(
            new Named("mean-shift", s -> true, ShiftFigures::mean),
            new Named("95th-percentile-shift", s -> true, ShiftFigures::tail),
            new Named("largest-shift", s -> true, ShiftFigures::largest),
            new Named("flipped-decisions", s -> true, ShiftFigures::flips),
            new Named("tilt", s -> s.direction() != 0, ShiftFigures::tilt));

    /** All figures of one variation, with the middle 95 % over redrawn clusters. */
    static List<FigureRow> of(String suite, String scorer, List<Shift> shifts) {
        return ALL.stream()
                .filter(named -> shifts.stream().anyMatch(named.of()))
                .map(named -> row(
                        suite, scorer, named, shifts.stream().filter(named.of()).toList()))
                .toList();
    }

    private static FigureRow row(String suite, String scorer, Named named, List<Shift> shifts) {
        List<Double> interval = new ClusterBootstrap<>(shifts, Shift::cluster).interval(named.value());
        return new FigureRow(suite, scorer, named.name(), named.value().applyAsDouble(shifts), interval, shifts.size());
    }

    private static double mean(List<Shift> shifts) {
        return shifts.stream().mapToDouble(s -> Math.abs(s.moved())).average().orElseThrow();
    }

    private static double tail(List<Shift> shifts) {
        double[] rising =
                shifts.stream().mapToDouble(s -> Math.abs(s.moved())).sorted().toArray();
        return rising[(int) Math.ceil(rising.length * TAIL) - 1];
    }

    private static double largest(List<Shift> shifts) {
        return shifts.stream().mapToDouble(s -> Math.abs(s.moved())).max().orElseThrow();
    }

    private static double flips(List<Shift> shifts) {
        return (double) shifts.stream().filter(Shift::flips).count() / shifts.size();
    }

    /** How much more probable right makes the answer than left does; for other forms, the rewritten than the plain. */
    private static double tilt(List<Shift> shifts) {
        return shifts.stream()
                .mapToDouble(s -> s.moved() * s.direction())
                .average()
                .orElseThrow();
    }
}
