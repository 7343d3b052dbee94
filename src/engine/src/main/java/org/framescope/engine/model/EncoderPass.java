package org.framescope.engine.model;

import java.util.List;
import org.framescope.core.attribution.FieldTags;

/**
 * What one pass of the shared encoder over a field leaves.
 *
 * @param tags what the attribution heads say
 * @param windows what the shared layers make of each window; empty for a graph that does not hand it out
 */
record EncoderPass(FieldTags tags, List<Window> windows) {

    EncoderPass {
        windows = List.copyOf(windows);
    }

    /**
     * One window.
     *
     * @param vectors a row for each of its word pieces
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed from one graph to the next, never compared.
    record Window(TaggingWindow window, float[][] vectors) {}
}
