package org.framescope.engine.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** All that can be drawn: the findings of a finished batch, wherever it is kept. */
public interface Frame {

    /** Takes a finding. */
    @FunctionalInterface
    interface Taker {
        void take(Found found) throws IOException;
    }

    /** Hands out all findings, always the same. */
    void each(Taker taker) throws IOException;

    /** How many words each outlet's articles have; articles without an outlet stand under the empty name. */
    Map<String, Long> words() throws IOException;

    /** The words of some of its findings by {@link Sampled#number()}; those that are gone by now are left out. */
    Map<Integer, Passage> passages(List<Sampled> findings) throws IOException;
}
