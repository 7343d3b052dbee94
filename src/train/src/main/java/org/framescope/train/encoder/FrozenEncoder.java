package org.framescope.train.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.framescope.engine.model.WordPieceTokenizer;

/** A pretrained encoder as it was published: the mean of a sentence's token vectors, from ONNX Runtime on one thread. */
public final class FrozenEncoder implements Function<String, double[]>, AutoCloseable {

    private final WordPieceTokenizer tokenizer;
    private final OrtSession session;

    private FrozenEncoder(WordPieceTokenizer tokenizer, OrtSession session) {
        this.tokenizer = tokenizer;
        this.session = session;
    }

    /** The names of all encoders that can be opened. */
    public static List<String> names() {
        return Arrays.stream(Pretrained.values()).map(Enum::name).toList();
    }

    /** Opens one of {@link #names()}. */
    public static FrozenEncoder open(String name) throws IOException {
        return open(Pretrained.valueOf(name));
    }

    static FrozenEncoder open(Pretrained pretrained) throws IOException {
        WordPieceTokenizer tokenizer = WordPieceTokenizer.read(pretrained.tokenizer(), SentencePlan.LONGEST);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(pretrained.onnx(), options);
            return new FrozenEncoder(tokenizer, session);
        } catch (OrtException e) {
            tokenizer.close();
            throw new IOException("ONNX Runtime does not run " + pretrained, e);
        }
    }

    @Override
    public double[] apply(String sentence) {
        return mean(tokenizer.pieces(sentence));
    }

    double[] mean(long[] pieces) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {pieces});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[pieces.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on " + pieces.length + " word pieces", e);
        }
    }

    private static double[] mean(float[][] tokens) {
        double[] mean = new double[tokens[0].length];
        for (float[] token : tokens) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += token[i] / (double) tokens.length;
            }
        }
        return mean;
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not close", e);
        }
    }
}
