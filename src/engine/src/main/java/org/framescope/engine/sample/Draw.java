package org.framescope.engine.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Draws from each stratum without putting back, in one pass: every finding has a random number that depends on its name
 * and the seed alone, and those with the lowest are drawn (E. Ohlsson, "Coordination of samples using permanent random
 * numbers", 1995). So neither order nor storage of the findings changes the sample, and memory grows with its size alone.
 */
final class Draw<T> {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Design design;
    private final long seed;
    private final List<PriorityQueue<Ticket<T>>> drawn = new ArrayList<>();

    /**
     * Something with its random number.
     *
     * @param order another random number, by which the sample is put in order
     */
    private record Ticket<T>(long number, long order, String name, int stratum, T value) {}

    /** What was drawn. */
    record Drawn<T>(int stratum, T value) {}

    Draw(Design design, long seed) {
        this.design = design;
        this.seed = seed;
        Comparator<Ticket<T>> lowest =
                Comparator.<Ticket<T>>comparingLong(Ticket::number).thenComparing(Ticket::name);
        design.strata().forEach(own -> drawn.add(new PriorityQueue<>(lowest.reversed())));
    }

    /**
     * Lets something take part.
     *
     * @param name its own
     */
    void offer(Cell cell, String name, T value) {
        int stratum = design.stratum(cell);
        PriorityQueue<Ticket<T>> own = drawn.get(stratum);
        long number = number(seed, name);
        if (own.size() == design.strata().get(stratum).drawn()) {
            if (own.element().number() < number) {
                return;
            }
            own.add(new Ticket<>(number, number(~seed, name), name, stratum, value));
            own.remove();
            return;
        }
        own.add(new Ticket<>(number, number(~seed, name), name, stratum, value));
    }

    /** What was drawn, in an order that tells nothing about strata. */
    List<Drawn<T>> drawn() {
        return drawn.stream()
                .flatMap(PriorityQueue::stream)
                .sorted(Comparator.<Ticket<T>>comparingLong(Ticket::order).thenComparing(Ticket::name))
                .map(own -> new Drawn<>(own.stratum(), own.value()))
                .toList();
    }

    private static long number(long seed, String name) {
        long number = mixed(seed + GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            number = mixed(number + GOLDEN + name.charAt(i));
        }
        return number;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
