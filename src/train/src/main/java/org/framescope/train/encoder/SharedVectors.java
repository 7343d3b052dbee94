package org.framescope.train.encoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framescope.engine.model.AttributionModel;

/**
 * What the lower layers of an installed model say about word pieces, computed by the very graph that will serve them: the
 * layers above learn on what they will read. Kept for all epochs and folds.
 */
public final class SharedVectors implements TokenVectors {

    /** About 60 kB each. */
    private static final int MOST_KEPT = 8_000;

    private final AttributionModel model;
    private final int layers;
    private final Map<TokenizedSentence, float[][]> kept = new LinkedHashMap<>(MOST_KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TokenizedSentence, float[][]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** @param layers how many layers of the encoder the model shares */
    public SharedVectors(AttributionModel model, int layers) {
        this.model = model;
        this.layers = layers;
    }

    @Override
    public int layersBelow() {
        return layers;
    }

    @Override
    public float[] of(List<TokenizedSentence> sentences, int length) {
        float[] vectors = null;
        for (int s = 0; s < sentences.size(); s++) {
            float[][] rows = kept.computeIfAbsent(sentences.get(s), own -> model.shared(own.pieces()));
            int hidden = rows[0].length;
            if (vectors == null) {
                vectors = new float[sentences.size() * length * hidden];
            }
            for (int t = 0; t < rows.length; t++) {
                System.arraycopy(rows[t], 0, vectors, (s * length + t) * hidden, hidden);
            }
        }
        return vectors;
    }
}
