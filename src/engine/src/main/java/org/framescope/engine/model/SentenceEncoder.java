package org.framescope.engine.model;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framescope.core.sentence.SentenceVector;

/** An encoder that answers with one logit a head for a whole sentence. */
public final class SentenceEncoder implements AutoCloseable {

    /** An output that a graph may have beside its heads: the mean of the word pieces' vectors. */
    public static final String VECTOR = "vector";

    private final EncoderGraph graph;
    private final List<String> heads;

    private SentenceEncoder(EncoderGraph graph, List<String> heads) {
        this.graph = graph;
        this.heads = heads;
    }

    /**
     * Opens a graph that takes word pieces and answers with one logit for each of {@code heads}.
     *
     * @throws IOException where the graph cannot be read or lacks a head
     */
    public static SentenceEncoder open(byte[] onnx, List<String> heads) throws IOException {
        return new SentenceEncoder(EncoderGraph.open(onnx, heads), List.copyOf(heads));
    }

    /** The logit of each head for one sentence. */
    public Map<String, Double> logits(long[] pieces) {
        Map<String, Double> logits = new TreeMap<>();
        graph.run(pieces, new TreeSet<>(heads))
                .forEach((head, values) -> logits.put(head, (double) ((float[]) values)[0]));
        return logits;
    }

    /** What an encoder says about one sentence in one run: the logit of each head, and the vector where it has one. */
    record Said(Map<String, Double> logits, Optional<SentenceVector> vector) {}

    /** All that the graph has to say about one sentence. */
    Said read(long[] pieces) {
        Set<String> outputs = new TreeSet<>(heads);
        if (graph.has(VECTOR)) {
            outputs.add(VECTOR);
        }
        Map<String, Double> logits = new TreeMap<>();
        Optional<SentenceVector> vector = Optional.empty();
        for (Map.Entry<String, Object> output : graph.run(pieces, outputs).entrySet()) {
            float[] values = (float[]) output.getValue();
            if (output.getKey().equals(VECTOR)) {
                vector = Optional.of(new SentenceVector(values));
            } else {
                logits.put(output.getKey(), (double) values[0]);
            }
        }
        return new Said(logits, vector);
    }

    /** What the encoder makes of one sentence, before any head judges it; from a graph that gives it. */
    public double[] vector(long[] pieces) {
        float[] values = (float[]) graph.run(pieces, Set.of(VECTOR)).get(VECTOR);
        double[] vector = new double[values.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = values[i];
        }
        return vector;
    }

    @Override
    public void close() {
        graph.close();
    }
}
