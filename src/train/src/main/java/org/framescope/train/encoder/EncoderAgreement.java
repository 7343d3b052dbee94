package org.framescope.train.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.Evaluation;

/**
 * {@code framescope evaluate encoder}: whether the encoder written by hand in SameDiff computes what the pretrained one
 * computes in ONNX Runtime.
 */
public final class EncoderAgreement implements Evaluation {

    private static final List<String> SENTENCES = List.of(
            "Yes.",
            "The council approved the budget on Tuesday by nine votes to four.",
            "“We will not be moved,” she said, as rain fell on the square and the crowd, wet and loud, sang on.");

    @Override
    public String target() {
        return "encoder";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        out.println("encoder | sentence | word pieces | largest difference of the pooled vector");
        for (Pretrained pretrained : Pretrained.values()) {
            EncoderGraph graph = new EncoderGraph(pretrained.read().withHead(Head.BIAS, 1), List.of(Head.BIAS));
            try (WordPieceTokenizer tokenizer = WordPieceTokenizer.read(pretrained.tokenizer(), SentencePlan.LONGEST);
                    OrtSession original = OrtEnvironment.getEnvironment().createSession(pretrained.onnx())) {
                SentenceLessons lessons = new SentenceLessons(tokenizer);
                for (int i = 0; i < SENTENCES.size(); i++) {
                    long[] pieces = tokenizer.pieces(SENTENCES.get(i));
                    double[] ours = graph.pooled(List.of(lessons.tokenized(SENTENCES.get(i))))[0];
                    double off = largestDifference(ours, mean(original, pieces));
                    out.printf(Locale.ROOT, "%s | %d | %d | %.1e%n", pretrained, i + 1, pieces.length, off);
                }
            } catch (OrtException e) {
                throw new IOException("ONNX Runtime does not run " + pretrained, e);
            }
        }
    }

    private static double[] mean(OrtSession session, long[] pieces) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {pieces});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[pieces.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][] tokens = ((float[][][]) result.get(0).getValue())[0];
            double[] mean = new double[tokens[0].length];
            for (float[] token : tokens) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += token[i] / (double) tokens.length;
                }
            }
            return mean;
        }
    }

    private static double largestDifference(double[] one, double[] other) {
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            largest = Math.max(largest, Math.abs(one[i] - other[i]));
        }
        return largest;
    }
}
