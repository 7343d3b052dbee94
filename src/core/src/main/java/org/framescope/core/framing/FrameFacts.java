package org.framescope.core.framing;

import java.util.List;

/**
 * What frames are told by in a text, or in one sentence of it.
 *
 * @param vector the mean of its sentences' vectors
 * @param rates for each frame of {@link Frame#all()}, its words per 100
 * @param words how many it has: the longer a text, the more frames find room in it
 */
public record FrameFacts(List<Double> vector, List<Double> rates, int words) {

    private static final int SHORTEST = 60;
    private static final int LONGEST = 2_000;

    public FrameFacts {
        vector = List.copyOf(vector);
        rates = List.copyOf(rates);
        if (rates.size() != Frame.all().size()) {
            throw new IllegalArgumentException(
                    rates.size() + " rates for " + Frame.all().size() + " frames");
        }
    }

    /** The logarithm of the number of words, level where hardly any article was learnt from. */
    public double length() {
        return Math.log(Math.max(SHORTEST, Math.min(LONGEST, words)));
    }
}
