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
        OrtEnvironment environment = OrtEnvironment.getEnvironment("framescope");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            OrtSession session = environment.createSession(onnx, options);
            if (!session.getInputNames().equals(Set.of(PIECES))
                    || !session.getOutputNames().containsAll(outputs)) {
                session.close();
                throw new IOException("the graph is not an encoder with the heads " + outputs);
            }
            return new EncoderGraph(environment, session);
        } catch (OrtException damaged) {
            throw new IOException("not an ONNX graph: " + damaged.getMessage(), damaged);
        }
    }

    /**
     * Runs the graph on one text.
     *
     * @return for each output its numbers: {@code float[]}, or {@code float[][]} with a row for each piece
     */
    Map<String, Object> run(long[] pieces, Set<String> outputs) {
        try (OnnxTensor input =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), new long[] {pieces.length});
                OrtSession.Result result = session.run(Map.of(PIECES, input), outputs)) {
            Map<String, Object> values = new TreeMap<>();
            for (String output : outputs) {
                values.put(output, result.get(output).orElseThrow().getValue());
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
