package org.framescope.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/** Some of a job's parts. */
final class Parts implements Serializable {

    private static final long serialVersionUID = 1;

    private final BitSet numbers;
    private final int[] ordered;

    Parts(BitSet numbers) {
        this.numbers = (BitSet) numbers.clone();
        this.ordered = numbers.stream().toArray();
    }

    int count() {
        return ordered.length;
    }

    boolean contains(int part) {
        return numbers.get(part);
    }

    /** The number of the one at this place among them. */
    int part(int place) {
        return ordered[place];
    }

    /** The place among them of one that is among them. */
    int place(int part) {
        return Arrays.binarySearch(ordered, part);
    }
}
