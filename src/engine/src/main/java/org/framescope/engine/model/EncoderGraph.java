package org.framescope.engine.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An encoder's graph in ONNX Runtime. It takes one text at a time and runs on the calling thread, so that its answers
 * depend on nothing but the text, whatever runs beside it; any number of threads may call.
 */
final class EncoderGraph implements AutoCloseable {

    private static final String PIECES = "input_ids";

    /** What a graph of upper layers takes: the vectors that another graph's lower layers made of the word pieces. */
    private static final String VECTORS = "vectors";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private EncoderGraph(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Opens a graph that takes word pieces.
     *
     * @throws IOException where the graph cannot be read or lacks one of the outputs
     */
    static EncoderGraph open(byte[] onnx, Collection<String> outputs) throws IOException {
        return open(onnx, PIECES, outputs);
    }

    /**
     * Opens a graph that takes the vectors of another graph's lower layers.
     *
     * @throws IOException where the graph cannot be read or lacks one of the outputs
     */
    static EncoderGraph openUpper(byte[] onnx, Collection<String> outputs) throws IOException {
        return open(onnx, VECTORS, outputs);
    }

    private static EncoderGraph open(byte[] onnx, String input, Collection<String> outputs) throws IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment("framescope");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            OrtSession session = environment.createSession(onnx, options);
            if (!session.getInputNames().equals(Set.of(input))
                    || !session.getOutputNames().containsAll(outputs)) {
                session.close();
                throw new IOException("the graph is not an encoder with the heads " + outputs);
            }
            return new EncoderGraph(environment, session);
        } catch (OrtException damaged) {
            throw new IOException("not an ONNX graph: " + damaged.getMessage(), damaged);
        }
    }

    /** Whether the graph hands out something beside what was asked for when it was opened. */
    boolean has(String output) {
        return session.getOutputNames().contains(output);
    }

    /**
     * Runs the graph on one text.
     *
     * @return for each output its numbers: {@code float[]}, or {@code float[][]} with a row for each piece
     */
    Map<String, Object> run(long[] pieces, Set<String> outputs) {
        try (OnnxTensor input =
                OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), new long[] {pieces.length})) {
            return run(PIECES, input, outputs);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on " + pieces.length + " word pieces", e);
        }
    }

    /** Runs a graph of upper layers on the vectors of one text, a row for each piece. */
    Map<String, Object> run(float[][] vectors, Set<String> outputs) {
        try (OnnxTensor input = OnnxTensor.createTensor(environment, vectors)) {
            return run(VECTORS, input, outputs);
        } catch (OrtException e) {
            throw new IllegalStateException("the upper layers failed on " + vectors.length + " word pieces", e);
        }
    }

    private Map<String, Object> run(String name, OnnxTensor input, Set<String> outputs) throws OrtException {
        try (OrtSession.Result result = session.run(Map.of(name, input), outputs)) {
            Map<String, Object> values = new TreeMap<>();
            for (String output : outputs) {
                values.put(output, result.get(output).orElseThrow().getValue());
            }
            return values;
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
