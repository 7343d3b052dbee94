package org.framescope.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** How long actions took. */
record Timings(List<Timing> all) {

    /** An action's time in nanoseconds, from when it was due, when that was since the beginning, and its worst status. */
    record Timing(String action, long due, long nanos, int status) {}

    Timings of(String action) {
        return new Timings(all.stream().filter(t -> t.action().equals(action)).toList());
    }

    int count() {
        return all.size();
    }

    long serverErrors() {
        return all.stream().filter(t -> t.status() >= 500).count();
    }

    /** A quantile in milliseconds; NaN where there is nothing. */
    double millis(double share) {
        return quantile(all.stream().mapToDouble(t -> t.nanos() / 1e6).sorted().toArray(), share);
    }

    /** How many times the median the 99th percentile is. */
    double tail() {
        return millis(0.99) / millis(0.5);
    }

    /** The median of that in spans of so long: a halt of seconds spoils a whole run, but not most of its spans. */
    double tailInSpans(long nanos) {
        List<Double> tails = new ArrayList<>();
        eachSpan(nanos, (from, own) -> tails.add(own.tail()));
        return quantile(tails.stream().mapToDouble(t -> t).sorted().toArray(), 0.5);
    }

    /** What was due in each span of so long, in order, with its number. */
    void eachSpan(long nanos, BiConsumer<Long, Timings> told) {
        new TreeMap<>(all.stream().collect(Collectors.groupingBy(t -> t.due() / nanos)))
                .forEach((span, own) -> told.accept(span, new Timings(own)));
    }

    /** The value at the rank that a share names; NaN where there is none. */
    static double quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
