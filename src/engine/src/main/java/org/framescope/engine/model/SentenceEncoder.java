package org.framescope.engine.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An encoder in ONNX Runtime. It runs one sentence at a time on the calling thread, so that a sentence's scores depend
 * on nothing but the sentence, whatever runs beside it; any number of threads may call.
 */
public final class SentenceEncoder implements AutoCloseable {

    private static final String PIECES = "input_ids";

    /** An output that a graph may have beside its heads: the mean of the word pieces' vectors. */
    public static final String VECTOR = "vector";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<String> heads;

    private SentenceEncoder(OrtEnvironment environment, OrtSession session, List<String> heads) {
        this.environment = environment;
        this.session = session;
        this.heads = heads;
    }

    /**
     * Opens a graph that takes word pieces and answers with one logit for each of {@code heads}.
     *
     * @throws IOException where the graph cannot be read or lacks a head
     */
    public static SentenceEncoder open(byte[] onnx, List<String> heads) throws IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment("framescope");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            OrtSession session = environment.createSession(onnx, options);
            if (!session.getInputNames().equals(Set.of(PIECES))
                    || !session.getOutputNames().containsAll(heads)) {
                session.close();
                throw new IOException("the graph is not a sentence encoder with the heads " + heads);
            }
            return new SentenceEncoder(environment, session, List.copyOf(heads));
        } catch (OrtException damaged) {
            throw new IOException("not an ONNX graph: " + damaged.getMessage(), damaged);
        }
    }

    /** The logit of each head for one sentence. */
    public Map<String, Double> logits(long[] pieces) {
        Map<String, Double> logits = new TreeMap<>();
        run(pieces, new TreeSet<>(heads)).forEach((head, values) -> logits.put(head, (double) values[0]));
        return logits;
    }

    /** What the encoder makes of one sentence, before any head judges it; from a graph that gives it. */
    public double[] vector(long[] pieces) {
        float[] values = run(pieces, Set.of(VECTOR)).get(VECTOR);
        double[] vector = new double[values.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = values[i];
        }
        return vector;
    }

    private Map<String, float[]> run(long[] pieces, Set<String> outputs) {
        try (OnnxTensor input =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), new long[] {pieces.length});
                OrtSession.Result result = session.run(Map.of(PIECES, input), outputs)) {
            Map<String, float[]> values = new TreeMap<>();
            for (String output : outputs) {
                values.put(output, (float[]) result.get(output).orElseThrow().getValue());
            }
            return values;
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on " + pieces.length + " word pieces", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not close", e);
        }
    }
}
