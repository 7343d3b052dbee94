package org.framescope.core.framing;

import java.util.List;

/**
 * What frames are told by in a text, or in one sentence of it.
 *
 * @param vector the mean of its sentences' vectors
 * @param rates for each frame of {@link Frame#all()}, its words per 100
 */
public record FrameFacts(List<Double> vector, List<Double> rates) {
    public FrameFacts {
        vector = List.copyOf(vector);
        rates = List.copyOf(rates);
        if (rates.size() != Frame.all().size()) {
            throw new IllegalArgumentException(
                    rates.size() + " rates for " + Frame.all().size() + " frames");
        }
    }
}
