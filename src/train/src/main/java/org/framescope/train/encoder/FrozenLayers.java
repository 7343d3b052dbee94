package org.framescope.train.encoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The lowest layers of a pretrained encoder, which stay as they are (Lee, Tang and Lin, 2019: a quarter to a half of the
 * layers may, at hardly any loss). They have no gradient, and what they say about a sentence is computed once for all
 * epochs and folds.
 */
public final class FrozenLayers implements TokenVectors {

    /** About 50 kB each: enough for the experts' sentences of two corpora. */
    private static final int MOST_KEPT = 8_000;

    private static final String TOP = "top";

    private final int layers;
    private final int hidden;
    private final Embedding embedding;
    private final SameDiff graph = SameDiff.create();
    private final GraphInputs inputs;
    private final Map<TokenizedSentence, float[]> kept = new LinkedHashMap<>(MOST_KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TokenizedSentence, float[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private FrozenLayers(Encoder encoder, int layers) {
        this.layers = layers;
        this.hidden = encoder.shape().hidden();
        this.embedding = new Embedding(encoder.weights());
        this.inputs = new GraphInputs(graph, encoder.shape());
        Map<String, INDArray> arrays = EncoderGraph.arrays(encoder.weights());
        SDVariable top = new BertLayers(graph, encoder.shape(), arrays).tokens(inputs, 0, layers);
        top.rename(TOP);
    }

    /** The vectors above the lowest {@code layers} of an encoder. */
    public static TokenVectors of(Encoder encoder, int layers) {
        return layers == 0 ? new Embedding(encoder.weights()) : new FrozenLayers(encoder, layers);
    }

    @Override
    public int layersBelow() {
        return layers;
    }

    @Override
    public float[] of(List<TokenizedSentence> sentences, int length) {
        List<TokenizedSentence> unknown = sentences.stream()
                .filter(own -> !kept.containsKey(own))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            compute(unknown);
        }
        float[] vectors = new float[sentences.size() * length * hidden];
        for (int s = 0; s < sentences.size(); s++) {
            float[] own = kept.get(sentences.get(s));
            System.arraycopy(own, 0, vectors, s * length * hidden, own.length);
        }
        return vectors;
    }

    private void compute(List<TokenizedSentence> sentences) {
        Map<String, INDArray> values = inputs.of(sentences, embedding);
        int length =
                sentences.stream().mapToInt(TokenizedSentence::length).max().orElseThrow();
        float[] all = EncoderGraph.floats(graph.output(values, TOP).get(TOP));
        values.values().forEach(INDArray::close);
        for (int s = 0; s < sentences.size(); s++) {
            float[] own = new float[sentences.get(s).length() * hidden];
            System.arraycopy(all, s * length * hidden, own, 0, own.length);
            kept.put(sentences.get(s), own);
        }
    }
}
